#pragma once

#include "core/domain/plan.h"

namespace taphuan {

/// The class with so many days less, as ClassCutter says; nothing where no day or session would
/// remain.
std::optional<TrainingClass> shorterBy(TrainingClass trainingClass, qint64 days);

} // namespace taphuan
