#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

namespace taphuan {

/// "crop-1", or the first number after it that is free.
QString freeCurriculumCode(const QString &type, const Plan &plan);

/// Gives ids and places to topics that have none yet, and the department that answers.
void settleTopics(TrainingClass &trainingClass, const Catalogue &catalogue);

} // namespace taphuan
