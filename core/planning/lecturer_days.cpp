#include "core/planning/lecturer_days.h"

#include "core/planning/class_days.h"

#include <algorithm>
#include <iterator>

namespace taphuan {

std::vector<QDate> daysOfTopic(const TrainingClass &trainingClass, const Topic &topic)
{
    std::vector<QDate> days = calendarDaysOf(trainingClass);
    if (topic.day == 0)
        return days;
    const auto day = std::size_t(topic.day) - 1;
    return day < days.size() ? std::vector{days[day]} : std::vector<QDate>();
}

std::vector<QDate> daysAway(const std::vector<Absence> &absences, const QString &lecturer,
                            const std::vector<QDate> &days)
{
    std::vector<QDate> away;
    std::ranges::copy_if(days, std::back_inserter(away), [&](QDate day) {
        return std::ranges::any_of(absences, [&](const Absence &absence) {
            return absence.lecturer == lecturer && absence.firstDay <= day &&
                   day <= absence.lastDay;
        });
    });
    return away;
}

} // namespace taphuan
