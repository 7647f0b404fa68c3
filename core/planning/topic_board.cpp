#include "core/planning/topic_board.h"

#include "core/domain/folded_text.h"
#include "core/planning/needs.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Type and district; none where a class says neither its districts nor its locality.
QStringList placesOf(const TrainingClass &trainingClass)
{
    QStringList places;
    for (const QString &district : trainingClass.districts)
        places.append(districtKey(district));
    if (places.isEmpty())
        places.append(districtKey(trainingClass.locality));
    places.removeAll(QString());
    places.removeDuplicates();
    for (QString &place : places)
        place.prepend(trainingClass.type + u'\n');
    return places;
}

QString keyOf(const QString &place, const QString &title)
{
    return place + u'\n' + title;
}

} // namespace

TopicBoard::Booking TopicBoard::bookingOf(const TrainingClass &trainingClass)
{
    Booking booking{trainingClass.position, placesOf(trainingClass), {}};
    for (const Topic &topic : trainingClass.topics) {
        const QString title = foldedText(topic.title).simplified();
        if (!title.isEmpty() &&
            std::ranges::find(booking.titles, title, &Title::text) == booking.titles.end())
            booking.titles.push_back({title, topic.id});
    }
    return booking;
}

/// The classes that teach the title in those of a class's districts in which it is the first of
/// several; empty: it has no finding about the title.
TopicBoard::Teachers TopicBoard::taughtAgain(const QString &classId, const Booking &booking,
                                             const QString &title) const
{
    Teachers all;
    for (const QString &place : booking.places)
        if (isFirst(classId, keyOf(place, title))) {
            const Teachers &teachers = *m_teachers.constFind(keyOf(place, title));
            all.insert(teachers.begin(), teachers.end());
        }
    return all;
}

bool TopicBoard::isFirst(const QString &classId, const QString &key) const
{
    const auto teachers = m_teachers.constFind(key);
    return teachers != m_teachers.constEnd() && teachers->size() > 1 &&
           std::get<QString>(*teachers->begin()) == classId;
}

bool TopicBoard::isFound(const QString &classId, const QString &title) const
{
    const auto booking = m_bookings.constFind(classId);
    return booking != m_bookings.constEnd() &&
           std::ranges::any_of(booking->places, [&](const QString &place) {
               return isFirst(classId, keyOf(place, title));
           });
}

/// The class and those whose finding about the title can be another with it on the board and
/// without.
QStringList TopicBoard::concerned(const QString &classId, const Booking &booking,
                                  const QString &title) const
{
    QStringList classes{classId};
    for (const QString &place : booking.places) {
        const auto teachers = m_teachers.constFind(keyOf(place, title));
        if (teachers == m_teachers.constEnd())
            continue;
        auto other = teachers->begin(); // the first, or the second where the class is the first
        if (std::get<QString>(*other) == classId)
            ++other;
        if (other != teachers->end())
            classes.append(std::get<QString>(*other));
    }
    classes.removeDuplicates();
    return classes;
}

void TopicBoard::count(const QString &classId, const Booking &booking, int sign,
                       Differences &differences) const
{
    for (const Title &title : booking.titles)
        for (const QString &each : concerned(classId, booking, title.text))
            if (isFound(each, title.text))
                differences.push_back({each, sign});
}

TopicBoard::Differences TopicBoard::put(const TrainingClass &trainingClass)
{
    Differences differences = remove(trainingClass.id);
    const Booking booking = bookingOf(trainingClass);
    count(trainingClass.id, booking, -1, differences);
    for (const Title &title : booking.titles)
        for (const QString &place : booking.places)
            m_teachers[keyOf(place, title.text)].insert({booking.position, trainingClass.id});
    m_bookings.insert(trainingClass.id, booking);
    count(trainingClass.id, booking, 1, differences);
    return differences;
}

TopicBoard::Differences TopicBoard::remove(const QString &classId)
{
    Differences differences;
    const Booking booking = m_bookings.value(classId);
    count(classId, booking, -1, differences);
    for (const Title &title : booking.titles)
        for (const QString &place : booking.places) {
            const auto teachers = m_teachers.find(keyOf(place, title.text));
            teachers->erase({booking.position, classId});
            if (teachers->empty())
                m_teachers.erase(teachers);
        }
    m_bookings.remove(classId);
    count(classId, booking, 1, differences);
    return differences;
}

bool TopicBoard::holds(const TrainingClass &trainingClass) const
{
    const auto booking = m_bookings.constFind(trainingClass.id);
    return booking != m_bookings.constEnd() && *booking == bookingOf(trainingClass);
}

std::vector<Finding> TopicBoard::repeatedIn(const QString &classId) const
{
    std::vector<Finding> findings;
    const auto booking = m_bookings.constFind(classId);
    if (booking == m_bookings.constEnd())
        return findings;
    for (const Title &title : booking->titles) {
        const Teachers teachers = taughtAgain(classId, *booking, title.text);
        if (teachers.empty())
            continue;
        Finding &finding = findings.emplace_back();
        finding.kind = FindingKind::TopicRepeated;
        finding.severity = Severity::Note;
        finding.classId = classId;
        finding.otherClassId = std::get<QString>(*std::next(teachers.begin()));
        finding.topicId = title.topicId;
        finding.expected = Quantity::whole(1);
        finding.actual = Quantity::whole(qint64(teachers.size()));
    }
    return findings;
}

} // namespace taphuan
