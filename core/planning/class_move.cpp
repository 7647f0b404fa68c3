#include "core/planning/class_move.h"

#include "core/planning/lecturer_days.h"

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

bool dependsOnDays(const Finding &finding)
{
    return finding.kind == FindingKind::Holiday || finding.kind == FindingKind::ClassOutsideYear;
}

QStringList lecturersAway(const Plan &plan, const TrainingClass &trainingClass)
{
    QStringList away;
    for (const Topic &topic : trainingClass.topics)
        if (!daysAway(plan.absences, topic.lecturer, daysOfTopic(trainingClass, topic)).empty())
            away += topic.lecturer;
    away.removeDuplicates();
    return away;
}

} // namespace

ClassMove moveIf(const Plan &plan, const LiveEstimate &figures, const TrainingClass &trainingClass,
                 QDate firstDay)
{
    const Estimator &estimator = figures.estimator();
    TrainingClass moved = trainingClass;
    moved.startDate = firstDay;
    ClassMove move;
    move.firstDay = firstDay;
    move.lastDay = moved.lastDate();
    move.effect = effectOn(estimator, trainingClass, estimator, moved);
    move.findings = figures.board().clashesIf(moved);
    std::ranges::copy_if(classFindings(estimator, moved), std::back_inserter(move.findings),
                         dependsOnDays);
    move.away = lecturersAway(plan, moved);
    return move;
}

} // namespace taphuan
