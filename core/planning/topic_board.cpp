#include "core/planning/topic_board.h"

#include "core/domain/folded_text.h"
#include "core/planning/needs.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Empty where a class says neither its districts nor its locality.
QString placeKey(const TrainingClass &trainingClass)
{
    QStringList keys;
    for (const QString &district : trainingClass.districts)
        keys.append(districtKey(district));
    if (keys.isEmpty())
        return districtKey(trainingClass.locality);
    keys.sort();
    keys.removeDuplicates();
    return keys.join(u'\n');
}

} // namespace

TopicBoard::Booking TopicBoard::bookingOf(const TrainingClass &trainingClass)
{
    Booking booking{trainingClass.position, {}};
    const QString place = placeKey(trainingClass);
    if (place.isEmpty())
        return booking;
    for (const Topic &topic : trainingClass.topics) {
        const QString title = foldedText(topic.title).simplified();
        const QString key = trainingClass.type + u'\n' + place + u'\n' + title;
        if (!title.isEmpty() &&
            std::ranges::find(booking.titles, key, &Title::key) == booking.titles.end())
            booking.titles.push_back({key, topic.id});
    }
    return booking;
}

/// The findings about the titles of a booking as the board is now.
void TopicBoard::count(const Booking &booking, int sign, Differences &differences) const
{
    for (const Title &title : booking.titles)
        if (const auto classes = m_classesOf.constFind(title.key);
            classes != m_classesOf.constEnd() && classes->size() > 1)
            differences.push_back({std::get<QString>(*classes->begin()), sign});
}

TopicBoard::Differences TopicBoard::put(const TrainingClass &trainingClass)
{
    Differences differences = remove(trainingClass.id);
    const Booking booking = bookingOf(trainingClass);
    count(booking, -1, differences);
    for (const Title &title : booking.titles)
        m_classesOf[title.key].insert({booking.position, trainingClass.id});
    count(booking, 1, differences);
    m_bookings.insert(trainingClass.id, booking);
    return differences;
}

TopicBoard::Differences TopicBoard::remove(const QString &classId)
{
    Differences differences;
    const Booking booking = m_bookings.take(classId);
    count(booking, -1, differences);
    for (const Title &title : booking.titles) {
        const auto classes = m_classesOf.find(title.key);
        classes->erase({booking.position, classId});
        if (classes->empty())
            m_classesOf.erase(classes);
    }
    count(booking, 1, differences);
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
    for (const Title &title : m_bookings.value(classId).titles) {
        const auto &classes = *m_classesOf.constFind(title.key);
        if (classes.size() < 2 || std::get<QString>(*classes.begin()) != classId)
            continue;
        Finding &finding = findings.emplace_back();
        finding.kind = FindingKind::TopicRepeated;
        finding.severity = Severity::Note;
        finding.classId = classId;
        finding.otherClassId = std::get<QString>(*std::next(classes.begin()));
        finding.topicId = title.topicId;
        finding.expected = Quantity::whole(1);
        finding.actual = Quantity::whole(qint64(classes.size()));
    }
    return findings;
}

} // namespace taphuan
