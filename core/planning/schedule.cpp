#include "core/planning/schedule.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace taphuan {

namespace {

QStringList lecturersOf(const TrainingClass &trainingClass)
{
    QStringList ids;
    for (const Topic &topic : trainingClass.topics)
        ids += topic.lecturer;
    for (const Stay &stay : trainingClass.stays)
        ids += stay.lecturer;
    ids.removeDuplicates();
    return ids.isEmpty() ? QStringList{QString()} : ids;
}

QStringList keysOf(const TrainingClass &trainingClass, ScheduleBy by)
{
    switch (by) {
    case ScheduleBy::Type: return {trainingClass.type};
    case ScheduleBy::Locality: return {trainingClass.locality.trimmed()};
    case ScheduleBy::Lecturer: return lecturersOf(trainingClass);
    }
    Q_UNREACHABLE();
    return {};
}

QStringList alphabetical(const QHash<QString, std::vector<int>> &classes)
{
    QCollator collator(QLocale(QLocale::Vietnamese));
    collator.setNumericMode(true);
    QStringList keys = classes.keys();
    std::ranges::sort(keys, collator);
    return keys;
}

/// The keys in the order of the rows, those without classes included.
QStringList orderOf(const Plan &plan, const Catalogue &catalogue, ScheduleBy by,
                    const QHash<QString, std::vector<int>> &classes)
{
    QStringList keys;
    if (by == ScheduleBy::Type)
        for (const CooperativeType &type : catalogue.types)
            keys += type.code;
    else if (by == ScheduleBy::Lecturer)
        for (const Lecturer &lecturer : plan.lecturers)
            keys += lecturer.id;
    keys += alphabetical(classes); // localities, and what the plan knows but the lists do not
    keys.removeAll(QString());
    keys += QString();
    keys.removeDuplicates();
    return keys;
}

/// Puts the classes of a row into the first lanes that are free, by their first days.
void layOut(Schedule &schedule, const Plan &plan, const QString &key, std::vector<int> classes)
{
    std::ranges::sort(classes, {}, [&](int index) {
        const TrainingClass &each = plan.classes[std::size_t(index)];
        return std::tuple(each.startDate, index);
    });
    std::vector<QDate> taken; // the last day of each lane
    for (const int index : classes) {
        const TrainingClass &each = plan.classes[std::size_t(index)];
        const auto free =
            std::ranges::find_if(taken, [&](QDate last) { return last < each.startDate; });
        const auto lane = free - taken.begin();
        if (free == taken.end())
            taken.push_back(each.lastDate());
        else
            *free = each.lastDate();
        schedule.bars.push_back({int(schedule.rows.size()), schedule.lanes + int(lane), index,
                                 each.startDate, each.lastDate()});
    }
    schedule.rows.push_back({key, schedule.lanes, int(taken.size())});
    schedule.lanes += int(taken.size());
}

} // namespace

Schedule scheduleOf(const Plan &plan, const Catalogue &catalogue, ScheduleBy by)
{
    QHash<QString, std::vector<int>> classes;
    for (std::size_t i = 0; i < plan.classes.size(); ++i) {
        const TrainingClass &each = plan.classes[i];
        if (each.startDate.isValid() && each.calendarDays() > 0)
            for (const QString &key : keysOf(each, by))
                classes[key].push_back(int(i));
    }
    Schedule schedule;
    for (const QString &key : orderOf(plan, catalogue, by, classes))
        if (const auto found = classes.constFind(key); found != classes.constEnd())
            layOut(schedule, plan, key, *found);
    return schedule;
}

} // namespace taphuan
