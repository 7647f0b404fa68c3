#pragma once

#include "core/domain/finding.h"

namespace taphuan {

/// The exception that the plan records for a finding of a class (null: of the whole plan); null
/// where there is none. One without a reason or document does not count.
const RecordedException *exceptionFor(const Estimator &estimator, const Plan &plan,
                                      const TrainingClass *trainingClass, const Finding &finding);

/// What an exception for the finding says about it, without reason and document.
RecordedException exceptionAbout(const Estimator &estimator, const TrainingClass *trainingClass,
                                 const Finding &finding);

/// The errors without a recorded exception: while one stands a plan is not submitted (estimate.md
/// section 4).
std::vector<Finding> standingErrors(const Estimator &estimator, const Plan &plan,
                                    const std::vector<Finding> &findings);

} // namespace taphuan
