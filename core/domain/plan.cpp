#include "core/domain/plan.h"

namespace taphuan {

Quantity TrainingClass::sessions() const
{
    if (givenSessions)
        return *givenSessions;
    return Quantity::raw((days.raw() * sessionsPerDay.raw() + 500) / 1000);
}

Quantity TrainingClass::nights() const
{
    return givenNights ? *givenNights : Quantity::whole(std::max<qint64>(0, calendarDays() - 1));
}

qint64 TrainingClass::people() const
{
    qint64 people = 0;
    for (const TraineeGroup &group : trainees)
        people += group.count;
    return people;
}

QDate TrainingClass::lastDate() const
{
    return startDate.addDays(std::max<qint64>(1, calendarDays()) - 1);
}

} // namespace taphuan
