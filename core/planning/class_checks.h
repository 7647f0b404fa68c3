#pragma once

#include "core/domain/finding.h"
#include "core/planning/surroundings.h"

namespace taphuan {

/// The findings about one class that need neither another class nor its estimate: dates, sessions,
/// topics, stays, holidays, departments, emptiness, and what the registers say; in the order of
/// estimate.md section 4. At most the first 366 days of a class are compared with the calendar.
std::vector<Finding> classFindings(const Estimator &estimator, const TrainingClass &trainingClass,
                                   const Surroundings &surroundings = Surroundings());

} // namespace taphuan
