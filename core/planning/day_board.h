#pragma once

#include "core/domain/finding.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace taphuan {

/// Where lecturers and venues are on which day, so that the clashes of one class are found without
/// reading the others: the cost of an edit does not grow with the plan.
class DayBoard
{
public:
    /// Puts a class on the board or replaces what stood there for its id.
    void put(const TrainingClass &trainingClass);
    void remove(const QString &classId);
    /// Whether the class stands on the board as it is: to put it again would change nothing.
    bool holds(const TrainingClass &trainingClass) const;
    /// The clashes of this class with others, as findings whose classId is the class with the
    /// smaller position (then id). Other classes it clashes with are named by the findings.
    std::vector<Finding> clashesOf(const QString &classId) const;
    /// The same as if this class stood on the board, in place of what stands there for its id.
    std::vector<Finding> clashesIf(const TrainingClass &trainingClass) const;

private:
    /// A lecturer or a venue that a class needs.
    struct Need
    {
        FindingKind clash = FindingKind::LecturerClash;
        QString key;  ///< the lecturer's id; venue and locality in one spelling
        QString name; ///< the venue as it is written
        std::vector<QDate> certain;
        std::vector<QDate> possible; ///< the certain ones included

        friend bool operator==(const Need &, const Need &) = default;
    };
    struct Booking
    {
        qint64 position = 0;
        std::vector<Need> needs;

        friend bool operator==(const Booking &, const Booking &) = default;
    };

    static std::vector<Need> needsOf(const TrainingClass &trainingClass);
    static std::vector<Need> lecturersOf(const TrainingClass &trainingClass,
                                         const std::vector<QDate> &days);
    std::vector<QString> othersAt(const QString &classId, const Need &need) const;
    std::vector<Finding> clashes(const QString &classId, const Booking &booking) const;
    Finding clash(const std::tuple<qint64, QString> &place, const Need &need,
                  const QString &otherId) const;
    std::tuple<qint64, QString> placeOf(const QString &classId) const;

    QHash<QString, Booking> m_bookings;                          ///< by class id
    QHash<std::pair<QString, QDate>, QSet<QString>> m_classesAt; ///< by key of a need and day
};

} // namespace taphuan
