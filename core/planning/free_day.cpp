#include "core/planning/free_day.h"

#include "core/planning/lecturer_days.h"

namespace taphuan {

namespace {

/// A class of this one day that would need them all.
TrainingClass needingAll(const std::vector<Lecturer> &lecturers, QDate day)
{
    TrainingClass made;
    made.startDate = day;
    made.days = Quantity::whole(1);
    for (const Lecturer &lecturer : lecturers)
        made.topics.push_back({.lecturer = lecturer.id});
    return made;
}

} // namespace

QHash<QString, Availability> engagedOn(QDate day, const std::vector<Lecturer> &lecturers,
                                       const LiveEstimate &figures)
{
    QHash<QString, Availability> engaged;
    if (day.isNull())
        return engaged;
    for (const Finding &clash : figures.board().clashesIf(needingAll(lecturers, day))) {
        const auto found =
            clash.severity == Severity::Error ? Availability::Taken : Availability::Doubtful;
        auto &worst = engaged[clash.lecturerId];
        worst = std::max(worst, found);
    }
    for (const Lecturer &lecturer : lecturers)
        if (!daysAway(figures.surroundings().absencesOf(lecturer.id), lecturer.id, {day}).empty())
            engaged[lecturer.id] = Availability::Taken;
    return engaged;
}

} // namespace taphuan
