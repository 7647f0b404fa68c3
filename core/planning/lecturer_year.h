#pragma once

#include "core/planning/live_estimate.h"

namespace taphuan {

/// What a lecturer does in one class.
struct LecturerDuty
{
    QString lecturer; ///< id
    QString classId;
    QDate firstDay; ///< of the class
    QDate lastDay;
    Quantity sessions;
    Quantity stayDays;
    Quantity stayNights;
    Money fee;                    ///< sessions × rate of the class's line for the rank
    std::vector<Finding> clashes; ///< lecturer_clash with other classes
    std::vector<QDate> away;      ///< days of absence on which a topic may be taught

    friend bool operator==(const LecturerDuty &, const LecturerDuty &) = default;
};

/// The sums of a lecturer's duties.
struct LecturerSums
{
    qint64 classes = 0;
    Quantity sessions;
    Money fee;
    qint64 clashes = 0; ///< pairs of classes, and classes during an absence

    friend bool operator==(const LecturerSums &, const LecturerSums &) = default;
};

/// Each lecturer's year, kept up to date class by class.
class LecturerYears
{
public:
    void start(const Plan &plan, const LiveEstimate &figures);
    /// `classIds` as LiveEstimate::update answers them.
    void update(const LiveEstimate &figures, const QStringList &classIds,
                const ClassLookup &classOf);

    LecturerSums sumsOf(const QString &lecturer) const { return m_sums.value(lecturer); }
    /// In the order of their first days.
    std::vector<LecturerDuty> dutiesOf(const QString &lecturer) const;

private:
    void put(const LiveEstimate &figures, const TrainingClass &trainingClass);
    void sum();

    QHash<QString, std::vector<LecturerDuty>> m_duties; ///< by class
    QHash<QString, LecturerSums> m_sums;                ///< by lecturer
};

} // namespace taphuan
