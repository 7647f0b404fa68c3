#pragma once

#include "core/planning/fit_model.h"

namespace taphuan {

/// Constraints that cannot be kept together, although any of them without another could.
struct FitConflict
{
    std::vector<FitConstraint> constraints; ///< in the order of the model
    bool smallest = false;                  ///< proven: no fewer constraints are in conflict
    std::optional<Money> needed; ///< where one ceiling is in the conflict: what it would have to be
                                 ///< for the others to be kept

    friend bool operator==(const FitConflict &, const FitConflict &) = default;
};

/// Why a model has no solution. The smallest conflict is found by looking for the smallest set that
/// meets every set of constraints whose breaking helps; where that takes too many rounds, a
/// conflict is reduced as far as none of its constraints can be left out.
FitConflict conflictOf(const FitModel &model, const IntegerSolver &solver);

} // namespace taphuan
