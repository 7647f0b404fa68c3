#pragma once

#include "core/domain/plan.h"
#include "core/domain/submitted_version.h"

namespace taphuan {

/// A version of a plan with all that its figures came from.
struct FrozenPlan
{
    SubmittedVersion head;
    Plan plan; ///< without decisions, steps and scenarios, which are about versions
    std::vector<FrozenClass> classes; ///< the estimate of each of plan.classes
    ShippedTexts shipped;             ///< the data as it stood

    friend bool operator==(const FrozenPlan &, const FrozenPlan &) = default;
};

/// The plan as a version keeps it.
Plan versionOfPlan(Plan plan);

} // namespace taphuan
