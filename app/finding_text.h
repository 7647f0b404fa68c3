#pragma once

#include "app/estimated_plan.h"

namespace taphuan {

/// The findings by class, as a list to be read on a terminal of this width.
QString findingsText(const EstimatedPlan &plan, const std::vector<Finding> &findings, int width);

} // namespace taphuan
