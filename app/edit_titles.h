#pragma once

#include "app/class_form.h"
#include "app/plan_form.h"

namespace taphuan {

// What an edit is called in the undo button and the journal, in the user's language; `code` is the
// class's: "Sửa số học viên L04".

QString editTitle(ClassForm::Field field, const QString &code);
QString editTitle(TraineeModel::Field field, const QString &code);
QString editTitle(TopicModel::Field field, const QString &code);
QString editTitle(StayModel::Field field, const QString &code);
/// With %1 for what is edited.
QString editPattern(EntryModel::Field field);
QString editTitle(PlanForm::Field field);

} // namespace taphuan
