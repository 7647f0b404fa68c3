#pragma once

#include "core/domain/finding.h"

#include <QByteArray>

namespace taphuan {

/// `estimate --json` of estimate.md section 6.
QByteArray estimateJson(const Estimator &estimator, const Plan &plan, const PlanEstimate &estimate,
                        const std::vector<Finding> &findings);

/// `check --json`: {"format": "taphuan-findings", "version": 1, "findings": [...]}, the findings
/// as in `estimate --json`, each with the figures that its kind has.
QByteArray findingsJson(const Estimator &estimator, const Plan &plan,
                        const std::vector<Finding> &findings);

/// `why --json`: {"format": "taphuan-why", "version": 1, "class": ..., "item": ..., "lines":
/// [...]}: each line as in `estimate --json` with "price", "centralCap" and "share", each
/// {"chosen": norm or null, "lost": [{norm fields, "reason": "expired", ...}]}.
QByteArray whyJson(const Estimator &estimator, const TrainingClass &trainingClass,
                   const ClassEstimate &estimate, int item);

} // namespace taphuan
