#pragma once

#include "core/domain/finding.h"

#include <QHash>

#include <set>
#include <tuple>

namespace taphuan {

/// Which classes teach a topic of one title to the same people: those of one type and one set of
/// districts (of the locality where a class names none). The work of a class does not grow with the
/// plan.
class TopicBoard
{
public:
    /// How many findings more (or fewer) a class has.
    struct Difference
    {
        QString classId;
        int findings = 0;
    };
    using Differences = std::vector<Difference>;

    /// Puts a class on the board or replaces what stood there for its id.
    Differences put(const TrainingClass &trainingClass);
    Differences remove(const QString &classId);
    /// Whether the class stands on the board as it is: to put it again would change nothing.
    bool holds(const TrainingClass &trainingClass) const;
    /// A finding for each title that this class, first in the plan, shares with others; it names
    /// the class that is next.
    std::vector<Finding> repeatedIn(const QString &classId) const;

private:
    struct Title
    {
        QString key; ///< type, districts and title in one spelling
        QString topicId;

        friend bool operator==(const Title &, const Title &) = default;
    };
    struct Booking
    {
        qint64 position = 0;
        std::vector<Title> titles; ///< each once

        friend bool operator==(const Booking &, const Booking &) = default;
    };
    using Place = std::tuple<qint64, QString>; ///< position and id of a class

    static Booking bookingOf(const TrainingClass &trainingClass);
    void count(const Booking &booking, int sign, Differences &differences) const;

    QHash<QString, Booking> m_bookings;          ///< by class id
    QHash<QString, std::set<Place>> m_classesOf; ///< by key of a title
};

} // namespace taphuan
