#include "core/planning/class_days.h"

#include <algorithm>

namespace taphuan {

std::vector<QDate> calendarDaysOf(const TrainingClass &trainingClass)
{
    constexpr qint64 most = 366;
    std::vector<QDate> days;
    if (trainingClass.startDate.isValid())
        for (qint64 i = 0; i < std::min(trainingClass.calendarDays(), most); ++i)
            days.push_back(trainingClass.startDate.addDays(i));
    return days;
}

} // namespace taphuan
