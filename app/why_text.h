#pragma once

#include "app/estimated_plan.h"

namespace taphuan {

/// How the lines of one cost item in a class came about, to be read on a terminal of this width;
/// class and item as indexes.
QString whyText(const EstimatedPlan &plan, int classIndex, int item, int width);

} // namespace taphuan
