#pragma once

#include "core/domain/plan.h"

namespace taphuan {

/// A plan of so many classes, the same at every call: the sample's classes again and again, each
/// round with lecturers and venues of its own, so that a class clashes as often in a large plan as
/// in a small one.
Plan benchPlan(int classes);

} // namespace taphuan
