#pragma once

#include "core/domain/finding.h"
#include "core/planning/surroundings.h"

namespace taphuan {

/// What lecturers' specialities and absences, the review, curricula and venues say of one class; at
/// most one finding for each lecturer, curriculum and kind; in the order of estimate.md section 4.
std::vector<Finding> registerFindings(const Estimator &estimator, const Surroundings &surroundings,
                                      const TrainingClass &trainingClass);

} // namespace taphuan
