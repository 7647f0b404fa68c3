#pragma once

#include "app/why_model.h"

#include "core/domain/estimate.h"

namespace taphuan {

/// The norms that were asked for a line's price, cap and state share: under a heading each, the one
/// that was chosen and those that lost.
std::vector<WhyRow> whyRows(const Estimator &estimator, const TrainingClass &trainingClass,
                            const Line &line);

} // namespace taphuan
