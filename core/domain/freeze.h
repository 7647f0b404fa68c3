#pragma once

#include "core/domain/estimate.h"
#include "core/domain/submitted_version.h"

namespace taphuan {

/// The estimate of a class with everything it says written out, as a version keeps it.
FrozenClass frozenClass(const Estimator &estimator, const TrainingClass &trainingClass,
                        const ClassEstimate &estimate);
/// Of each class of a plan, in its order.
std::vector<FrozenClass> frozenClasses(const Estimator &estimator,
                                       const std::vector<TrainingClass> &classes,
                                       const PlanEstimate &estimate);

} // namespace taphuan
