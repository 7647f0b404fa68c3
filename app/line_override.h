#pragma once

#include "app/estimate_model.h"
#include "app/field_edits.h"

#include "core/domain/estimate.h"

namespace taphuan {

// An override of a line is a class's entry that speaks of that line alone: it names the rank or the
// beneficiary where the item has a line for each.

/// Whether the line comes from an entry of the plan's defaults, which a class cannot override.
bool isPlanDefault(const Estimator &estimator, const TrainingClass &trainingClass,
                   const Line &line);

/// Puts a text into the line's override, which comes with its first value and goes with its last.
/// An empty rate or quantity takes the override back, with its reason when nothing else is left.
/// Not for a line that isPlanDefault.
Refusal setLineField(TrainingClass &trainingClass, const Estimator &estimator, const Line &line,
                     EstimateModel::LineField field, const QString &text);

/// The same field of the entry.
EntryModel::Field entryField(EstimateModel::LineField field);

} // namespace taphuan
