#pragma once

#include "app/estimated_plan.h"

#include "core/planning/fit.h"

namespace taphuan {

/// A proposal as a table for a terminal: what is cut, what that saves and why, then the sums.
QString fitText(const EstimatedPlan &plan, const FitProposal &proposal, int width);

} // namespace taphuan
