#pragma once

#include "core/domain/plan.h"

namespace taphuan {

/// A new id; the first one of a process is always the same.
QString benchId();

/// A plan of so many classes, the same at every call: the sample's classes again and again, each
/// round with lecturers and venues of its own, so that a class clashes as often in a large plan as
/// in a small one.
Plan benchPlan(int classes);

/// The same classes over a whole year, with 500 lecturers who each teach in several of them, 5.000
/// cooperatives, curricula, reviews and absences.
Plan largePlan(int classes);

} // namespace taphuan
