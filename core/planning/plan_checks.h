#pragma once

#include "core/planning/class_checks.h"
#include "core/planning/day_board.h"
#include "core/planning/needs.h"
#include "core/planning/topic_board.h"

namespace taphuan {

/// The findings that name a class first, in the order of estimate.md section 4 and within a kind in
/// the order of its lines. The class must be on the boards.
struct Boards
{
    DayBoard days;
    TopicBoard topics;
};
std::vector<Finding> findingsOf(const Estimator &estimator, const Surroundings &surroundings,
                                const Boards &boards, const TrainingClass &trainingClass,
                                const ClassEstimate &estimate);

/// Documents of the norms that a class's lines use, each once: what `basis_incomplete` is made
/// from.
std::vector<QString> documentsUsed(const Estimator &estimator, const ClassEstimate &estimate);

/// basis_incomplete for each document used and not in the basis, in code-point order, and
/// over_ceiling. A text of the basis counts if it contains the document's number, upper or lower
/// case, as a whole word.
std::vector<Finding> planFindings(const Estimator &estimator, const QStringList &documentsUsed,
                                  Money stateFunding);

/// need_not_covered for each need that classes leave, in their order.
std::vector<Finding> needFindings(const std::vector<Need> &needs);

/// All findings of a plan as it is looked at on a day (null: none that depends on it), in the order
/// of estimate.md section 6.
std::vector<Finding> allFindings(const Estimator &estimator, const Plan &plan,
                                 const PlanEstimate &estimate, QDate today = {});

} // namespace taphuan
