#pragma once

#include "app/appraisal_model.h"

namespace taphuan {

/// Puts what was typed into a decision about a line, of which `before` is the figure of the stage
/// before. What is as before is not kept; a rate or a quantity takes a given amount back. An empty
/// answer, or one sentence that refuses; then the decision is as it was.
QString setField(Decision &decision, const FrozenLine &line, const StageFigure &before,
                 AppraisalModel::Field field, const QString &text, qint64 roundTo);

/// Whether there is nothing in it that needs to be kept.
bool saysNothing(const Decision &decision);

} // namespace taphuan
