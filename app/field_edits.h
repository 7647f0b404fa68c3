#pragma once

#include "app/class_form.h"
#include "app/plan_form.h"

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "core/domain/problem.h"

namespace taphuan {

// What is typed or chosen in a field, put into a value of the plan. Only whether the text can be
// read is decided here; what the value may be is decided by plan_rules.h. A refused text leaves the
// value as it was.

using Refusal = std::optional<Problem>;

/// `year` completes a date without one ("14/3").
Refusal setField(TrainingClass &trainingClass, ClassForm::Field field, const QString &text,
                 int year);
Refusal setField(TraineeGroup &group, TraineeModel::Field field, const QString &text);
/// A topic that gets a lecturer and has no department gets the lecturer's.
Refusal setField(Topic &topic, TopicModel::Field field, const QString &text,
                 const std::vector<Lecturer> &lecturers);
Refusal setField(Stay &stay, StayModel::Field field, const QString &text);
/// An empty text takes the rate or the quantity back.
Refusal setField(Entry &entry, EntryModel::Field field, const QString &text,
                 const Catalogue &catalogue);
Refusal setField(PlanHeader &header, PlanForm::Field field, const QString &text);

/// What is wrong with a text that was typed or chosen.
Problem fieldProblem(ProblemKind kind, const QString &text);

/// As texts are stored: NFC, without outer spaces.
QString cleanText(const QString &text);

} // namespace taphuan
