#pragma once

#include "core/domain/finding.h"

#include <QHash>

#include <set>
#include <tuple>

namespace taphuan {

/// Which classes teach a topic of one title to the same people: those of one type in one of the
/// districts that both name (in the locality where a class names none). The work of a class does
/// not grow with the plan.
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
    /// A finding for each title that this class shares with others and is the first to teach in
    /// some district; it names the next of the classes and says how many they are.
    std::vector<Finding> repeatedIn(const QString &classId) const;

private:
    struct Title
    {
        QString text; ///< in one spelling
        QString topicId;

        friend bool operator==(const Title &, const Title &) = default;
    };
    struct Booking
    {
        qint64 position = 0;
        QStringList places;        ///< type and district in one spelling, each once
        std::vector<Title> titles; ///< each once

        friend bool operator==(const Booking &, const Booking &) = default;
    };
    using Teacher = std::tuple<qint64, QString>; ///< position and id of a class
    using Teachers = std::set<Teacher>;

    static Booking bookingOf(const TrainingClass &trainingClass);
    Teachers taughtAgain(const QString &classId, const Booking &booking,
                         const QString &title) const;
    bool isFirst(const QString &classId, const QString &key) const;
    bool isFound(const QString &classId, const QString &title) const;
    QStringList concerned(const QString &classId, const Booking &booking,
                          const QString &title) const;
    void count(const QString &classId, const Booking &booking, int sign,
               Differences &differences) const;

    QHash<QString, Booking> m_bookings;  ///< by class id
    QHash<QString, Teachers> m_teachers; ///< by place and title
};

} // namespace taphuan
