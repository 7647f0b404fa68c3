#pragma once

#include "app/open_plan.h"

#include "core/domain/problem.h"

namespace taphuan {

// Why an edit that can be read is still refused: the rules of plan_rules.h and the size of the
// totals. One sentence, or empty where nothing speaks against it.

QString refusalOf(const OpenPlan &plan, const std::vector<TrainingClass> &edited);
QString refusalOf(const OpenPlan &plan, const PlanHeader &header);
/// Of the plan's defaults.
QString refusalOf(const OpenPlan &plan, const std::vector<Entry> &defaults);
QString refusalOf(const OpenPlan &plan, const std::vector<Lecturer> &lecturers);

/// The sentence beneath a field.
QString fieldSentence(const std::optional<Problem> &problem);

} // namespace taphuan
