#pragma once

#include "core/domain/plan.h"

#include <QHash>

namespace taphuan {

/// What the classes of a plan are compared with beside the catalogue: absences, venues, curricula
/// and the day on which the plan is looked at. Keeps copies of what it needs.
class Surroundings
{
public:
    /// A null day: whatever depends on it is not checked.
    explicit Surroundings(const Plan &plan = {}, QDate today = {});

    QDate today() const { return m_today; }
    /// Of the lecturer, by its id.
    const std::vector<Absence> &absencesOf(const QString &lecturer) const;
    /// People that the class's venue holds; 0: not known.
    qint64 capacityFor(const TrainingClass &trainingClass) const;
    /// The version of a curriculum that a topic was taken from.
    struct Origin
    {
        QString code;
        qint64 version = 0;
        qint64 newest = 0;
        friend bool operator==(const Origin &, const Origin &) = default;
    };
    /// Null for a topic that was made for its class.
    const Origin *originOf(const Topic &topic) const;
    /// Whether the class sees here what it sees there.
    bool isSameFor(const TrainingClass &trainingClass, const Surroundings &there) const;

private:
    QDate m_today;
    QHash<QString, std::vector<Absence>> m_absences; ///< by lecturer
    QHash<std::pair<QString, QString>, qint64> m_capacities;
    QHash<QString, Origin> m_origins; ///< by id of the topic of a curriculum
};

} // namespace taphuan
