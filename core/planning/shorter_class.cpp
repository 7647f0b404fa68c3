#include "core/planning/shorter_class.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

QSet<QString> teachersOf(const TrainingClass &trainingClass)
{
    QSet<QString> teachers;
    for (const Topic &topic : trainingClass.topics)
        teachers.insert(topic.lecturer);
    return teachers;
}

Quantity less(Quantity quantity, qint64 thousandths)
{
    return Quantity::raw(std::max<qint64>(0, quantity.raw() - thousandths));
}

/// Takes what the class has no sessions for from its topics, the last one first.
void shortenTopics(TrainingClass &shorter)
{
    Quantity taught;
    for (const Topic &topic : shorter.topics)
        taught += topic.sessions;
    qint64 excess = taught.raw() - shorter.sessions().raw();
    for (auto topic = shorter.topics.rbegin(); topic != shorter.topics.rend(); ++topic) {
        const qint64 taken = std::clamp<qint64>(excess, 0, topic->sessions.raw());
        excess -= taken;
        topic->sessions = less(topic->sessions, taken);
        topic->practiceSessions = std::min(topic->practiceSessions, topic->sessions);
        topic->day = std::min(topic->day, int(shorter.calendarDays()));
    }
}

/// Who has nothing left to teach does not stay; the others as long as the class at most.
void shortenStays(TrainingClass &shorter, const QSet<QString> &taughtBefore)
{
    const QSet<QString> teaching = teachersOf(shorter);
    std::erase_if(shorter.stays, [&](const Stay &stay) {
        return taughtBefore.contains(stay.lecturer) && !teaching.contains(stay.lecturer);
    });
    for (Stay &stay : shorter.stays) {
        stay.days = std::min(stay.days, shorter.days);
        stay.nights = std::min(stay.nights, shorter.nights());
    }
}

} // namespace

std::optional<TrainingClass> shorterBy(TrainingClass trainingClass, qint64 days)
{
    if (days == 0)
        return trainingClass;
    TrainingClass &shorter = trainingClass;
    const QSet<QString> taughtBefore = teachersOf(shorter);
    shorter.days = less(shorter.days, days * 1000);
    if (shorter.givenSessions)
        shorter.givenSessions = less(*shorter.givenSessions, days * shorter.sessionsPerDay.raw());
    if (shorter.givenNights)
        shorter.givenNights = less(*shorter.givenNights, days * 1000);
    if (shorter.days.isZero() || shorter.sessions().isZero())
        return std::nullopt;
    shortenTopics(shorter);
    std::erase_if(shorter.topics, [](const Topic &topic) { return topic.sessions.isZero(); });
    shortenStays(shorter, taughtBefore);
    return shorter;
}

} // namespace taphuan
