#pragma once

#include "core/planning/live_estimate.h"
#include "core/planning/norm_effect.h"

namespace taphuan {

/// What it would mean to hold a class on other days.
struct ClassMove
{
    QDate firstDay;
    QDate lastDay;
    ClassEffect effect;            ///< of the norms that are in force on the other day
    std::vector<Finding> findings; ///< of the moved class: clashes, holidays, days off, other year
    QStringList away;              ///< ids of lecturers who would be absent, each once

    friend bool operator==(const ClassMove &, const ClassMove &) = default;
};

/// Computed without changing anything. `figures` are those of the plan.
ClassMove moveIf(const Plan &plan, const LiveEstimate &figures, const TrainingClass &trainingClass,
                 QDate firstDay);

} // namespace taphuan
