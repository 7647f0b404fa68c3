#include "core/planning/day_board.h"

#include "core/planning/class_days.h"

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

QString spelledAlike(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

std::vector<QDate> commonDays(const std::vector<QDate> &a, const std::vector<QDate> &b)
{
    std::vector<QDate> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return common;
}

} // namespace

std::vector<DayBoard::Need> DayBoard::needsOf(const TrainingClass &trainingClass)
{
    const std::vector<QDate> days = calendarDaysOf(trainingClass);
    if (days.empty())
        return {};
    std::vector<Need> needs = lecturersOf(trainingClass, days);
    const QString venue = spelledAlike(trainingClass.venue);
    if (!venue.isEmpty())
        needs.push_back({FindingKind::VenueClash,
                         venue + u'\n' + spelledAlike(trainingClass.locality), trainingClass.venue,
                         days, days});
    return needs;
}

/// Topics that say their day, and everybody in a class of one day, are needed for certain; a topic
/// that does not say its day may be on any. A stay in a longer class does not say its days.
std::vector<DayBoard::Need> DayBoard::lecturersOf(const TrainingClass &trainingClass,
                                                  const std::vector<QDate> &days)
{
    std::vector<Need> needs;
    const auto needOf = [&](const QString &lecturer) -> Need & {
        const auto found = std::ranges::find(needs, lecturer, &Need::key);
        return found != needs.end() ? *found : needs.emplace_back(Need{.key = lecturer});
    };
    const bool isOneDay = days.size() == 1;
    for (const Topic &topic : trainingClass.topics) {
        if (topic.lecturer.isEmpty())
            continue;
        Need &need = needOf(topic.lecturer);
        if (topic.day == 0)
            (isOneDay ? need.certain : need.possible) = days;
        else if (std::size_t(topic.day) <= days.size())
            need.certain.push_back(days[std::size_t(topic.day) - 1]);
    }
    if (isOneDay)
        for (const Stay &stay : trainingClass.stays)
            needOf(stay.lecturer).certain = days;
    for (Need &need : needs) {
        std::ranges::sort(need.certain);
        const auto repeated = std::ranges::unique(need.certain);
        need.certain.erase(repeated.begin(), repeated.end());
        if (need.possible.empty())
            need.possible = need.certain;
    }
    return needs;
}

void DayBoard::put(const TrainingClass &trainingClass)
{
    remove(trainingClass.id);
    Booking booking{trainingClass.position, needsOf(trainingClass)};
    for (const Need &need : booking.needs)
        for (const QDate day : need.possible)
            m_classesAt[{need.key, day}].insert(trainingClass.id);
    m_bookings.insert(trainingClass.id, std::move(booking));
}

void DayBoard::remove(const QString &classId)
{
    for (const Need &need : m_bookings.take(classId).needs) {
        for (const QDate day : need.possible) {
            const auto there = m_classesAt.find({need.key, day});
            there->remove(classId);
            if (there->isEmpty())
                m_classesAt.erase(there);
        }
    }
}

bool DayBoard::holds(const TrainingClass &trainingClass) const
{
    const auto booking = m_bookings.constFind(trainingClass.id);
    return booking != m_bookings.constEnd() &&
           *booking == Booking{trainingClass.position, needsOf(trainingClass)};
}

std::vector<Finding> DayBoard::clashesOf(const QString &classId) const
{
    const auto booking = m_bookings.constFind(classId);
    return booking == m_bookings.constEnd() ? std::vector<Finding>() : clashes(classId, *booking);
}

std::vector<Finding> DayBoard::clashesIf(const TrainingClass &trainingClass) const
{
    return clashes(trainingClass.id, {trainingClass.position, needsOf(trainingClass)});
}

std::vector<Finding> DayBoard::clashes(const QString &classId, const Booking &booking) const
{
    std::vector<Finding> clashes;
    for (const Need &need : booking.needs)
        for (const QString &other : othersAt(classId, need))
            clashes.push_back(clash({booking.position, classId}, need, other));
    return clashes;
}

/// The other classes with the same need on one of its days, in the order of the plan.
std::vector<QString> DayBoard::othersAt(const QString &classId, const Need &need) const
{
    QSet<QString> others;
    for (const QDate day : need.possible)
        others.unite(m_classesAt.value({need.key, day}));
    others.remove(classId);
    std::vector<QString> inOrder(others.begin(), others.end());
    std::ranges::sort(inOrder, {}, [this](const QString &id) { return placeOf(id); });
    return inOrder;
}

Finding DayBoard::clash(const std::tuple<qint64, QString> &place, const Need &need,
                        const QString &otherId) const
{
    const QString &classId = std::get<QString>(place);
    const Need &otherNeed =
        *std::ranges::find(m_bookings.constFind(otherId)->needs, need.key, &Need::key);
    const bool isFirst = place < placeOf(otherId);
    Finding finding;
    finding.kind = need.clash;
    finding.classId = isFirst ? classId : otherId;
    finding.otherClassId = isFirst ? otherId : classId;
    finding.days = commonDays(need.certain, otherNeed.certain);
    const bool isCertain = !finding.days.empty();
    if (!isCertain)
        finding.days = commonDays(need.possible, otherNeed.possible);
    if (need.clash == FindingKind::LecturerClash) {
        finding.severity = isCertain ? Severity::Error : Severity::Warning;
        finding.lecturerId = need.key;
    } else {
        finding.severity = Severity::Warning;
        finding.subject = isFirst ? need.name : otherNeed.name;
    }
    return finding;
}

std::tuple<qint64, QString> DayBoard::placeOf(const QString &classId) const
{
    return {m_bookings.constFind(classId)->position, classId};
}

} // namespace taphuan
