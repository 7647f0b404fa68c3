#pragma once

#include "core/domain/finding.h"

namespace taphuan {

/// Which line of a class is meant, the same in every version of a plan: "item|rank|beneficiary|id",
/// empty where it has none; id is that of the entry, of an item with one line per entry.
QString lineId(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line);
/// The same for the line that a finding is about; empty where it is about none.
QString lineId(const Estimator &estimator, const TrainingClass &trainingClass,
               const Finding &finding);

/// The line of that id, or null.
const Line *lineWithId(const Estimator &estimator, const TrainingClass &trainingClass,
                       const ClassEstimate &estimate, const QString &id);

} // namespace taphuan
