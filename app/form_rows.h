#pragma once

#include "app/entry_model.h"
#include "app/open_plan.h"
#include "app/stay_model.h"
#include "app/topic_model.h"
#include "app/trainee_model.h"
#include "app/type_sum_model.h"

namespace taphuan {

// The rows of a plan as the forms show them: finished texts.

std::vector<TraineeRow> traineeRows(const OpenPlan &plan, const TrainingClass &trainingClass);
std::vector<TopicRow> topicRows(const OpenPlan &plan, const TrainingClass &trainingClass);
std::vector<StayRow> stayRows(const OpenPlan &plan, const TrainingClass &trainingClass);
/// `day` decides the labels of ranks; null: the latest.
std::vector<EntryRow> entryRows(const Catalogue &catalogue, const std::vector<Entry> &entries,
                                QDate day);
/// The department is the one responsible at the end of the plan's year.
std::vector<TypeSumRow> typeSumRows(const OpenPlan &plan);

} // namespace taphuan
