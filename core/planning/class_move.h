#pragma once

#include "core/planning/live_estimate.h"

namespace taphuan {

/// What it would mean to hold a class on other days.
struct ClassMove
{
    QDate firstDay;
    QDate lastDay;
    Money before;                  ///< cost of the class as it stands
    Money after;                   ///< by the norms in force on the other day
    std::vector<Finding> findings; ///< of the moved class: clashes, holidays, days off, other year
    QStringList away;              ///< ids of lecturers who would be absent, each once

    friend bool operator==(const ClassMove &, const ClassMove &) = default;
};

/// Computed without changing anything. `figures` are those of the plan.
ClassMove moveIf(const Plan &plan, const LiveEstimate &figures, const TrainingClass &trainingClass,
                 QDate firstDay);

} // namespace taphuan
