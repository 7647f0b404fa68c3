#pragma once

#include "core/domain/plan.h"

namespace taphuan {

/// The calendar days of a class in order, at most its first 366: longer classes are mistyped, and
/// what compares days must not run away with them.
std::vector<QDate> calendarDaysOf(const TrainingClass &trainingClass);

} // namespace taphuan
