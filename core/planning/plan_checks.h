#pragma once

#include "core/planning/class_checks.h"
#include "core/planning/day_board.h"

namespace taphuan {

/// The findings that name a class first, in the order of estimate.md section 4 and within a kind in
/// the order of its lines. The class must be on the board.
std::vector<Finding> findingsOf(const Estimator &estimator, const DayBoard &board,
                                const TrainingClass &trainingClass, const ClassEstimate &estimate);

/// Documents of the norms that a class's lines use, each once: what `basis_incomplete` is made
/// from.
std::vector<QString> documentsUsed(const Estimator &estimator, const ClassEstimate &estimate);

/// basis_incomplete for each document used and not in the basis, in code-point order, and
/// over_ceiling. A text of the basis counts if it contains the document's number, upper or lower
/// case, as a whole word.
std::vector<Finding> planFindings(const Estimator &estimator, const QStringList &documentsUsed,
                                  Money stateFunding);

/// All findings of a plan, in the order of estimate.md section 6.
std::vector<Finding> allFindings(const Estimator &estimator, const Plan &plan,
                                 const PlanEstimate &estimate);

} // namespace taphuan
