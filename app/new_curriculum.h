#pragma once

#include "core/domain/plan.h"

namespace taphuan {

/// "crop-1", or the first number after it that is free.
QString freeCurriculumCode(const QString &type, const Plan &plan);

} // namespace taphuan
