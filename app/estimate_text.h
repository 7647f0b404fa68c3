#pragma once

#include "app/estimated_plan.h"

namespace taphuan {

/// The estimate as a table to be read on a terminal of this width.
QString estimateText(const EstimatedPlan &plan, int width);

} // namespace taphuan
