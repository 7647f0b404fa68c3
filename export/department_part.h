#pragma once

#include "core/domain/estimate.h"

namespace taphuan {

/// The part of a plan that one agency is responsible for.
struct DepartmentPart
{
    Plan plan; ///< without a ceiling, which is of the whole plan
    PlanEstimate estimate;
};

/// The classes for whose type the agency is responsible on their first day, with their sums.
DepartmentPart partOf(const QString &department, const Estimator &estimator, const Plan &plan,
                      const PlanEstimate &estimate);

} // namespace taphuan
