#include "app/edit_titles.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(edit)
};

QString patternOf(ClassForm::Field field)
{
    switch (field) {
    case ClassForm::Code: return Titles::tr("Edit code of %1");
    case ClassForm::Title: return Titles::tr("Edit title of %1");
    case ClassForm::Type: return Titles::tr("Edit type of %1");
    case ClassForm::StartDate: return Titles::tr("Move %1");
    case ClassForm::Days: return Titles::tr("Edit days of %1");
    case ClassForm::SessionsPerDay: return Titles::tr("Edit sessions per day of %1");
    case ClassForm::Sessions: return Titles::tr("Edit sessions of %1");
    case ClassForm::Nights: return Titles::tr("Edit nights of %1");
    case ClassForm::Place: return Titles::tr("Edit place of %1");
    case ClassForm::Locality: return Titles::tr("Edit locality of %1");
    case ClassForm::Venue: return Titles::tr("Edit venue of %1");
    case ClassForm::Priority: return Titles::tr("Edit priority of %1");
    case ClassForm::Districts: return Titles::tr("Edit districts of %1");
    }
    Q_UNREACHABLE();
}

QString patternOf(TraineeModel::Field field)
{
    switch (field) {
    case TraineeModel::Beneficiary: return Titles::tr("Edit kind of trainees of %1");
    case TraineeModel::Count: return Titles::tr("Edit trainees of %1");
    case TraineeModel::Lodged: return Titles::tr("Edit lodged trainees of %1");
    }
    Q_UNREACHABLE();
}

QString patternOf(TopicModel::Field field)
{
    switch (field) {
    case TopicModel::Title: return Titles::tr("Edit topic title of %1");
    case TopicModel::Sessions: return Titles::tr("Edit topic sessions of %1");
    case TopicModel::Lecturer: return Titles::tr("Edit topic lecturer of %1");
    case TopicModel::Department: return Titles::tr("Edit topic department of %1");
    case TopicModel::Day: return Titles::tr("Edit topic day of %1");
    case TopicModel::Content: return Titles::tr("Edit topic content of %1");
    case TopicModel::Objective: return Titles::tr("Edit topic objective of %1");
    case TopicModel::Method: return Titles::tr("Edit topic method of %1");
    case TopicModel::PracticeSessions: return Titles::tr("Edit practice sessions of %1");
    case TopicModel::Materials: return Titles::tr("Edit topic materials of %1");
    }
    Q_UNREACHABLE();
}

QString patternOf(StayModel::Field field)
{
    switch (field) {
    case StayModel::Lecturer: return Titles::tr("Edit staying lecturer of %1");
    case StayModel::Days: return Titles::tr("Edit stay days of %1");
    case StayModel::Nights: return Titles::tr("Edit stay nights of %1");
    case StayModel::Trips: return Titles::tr("Edit trips of %1");
    }
    Q_UNREACHABLE();
}

} // namespace

QString editTitle(ClassForm::Field field, const QString &code)
{
    return patternOf(field).arg(code);
}

QString editTitle(TraineeModel::Field field, const QString &code)
{
    return patternOf(field).arg(code);
}

QString editTitle(TopicModel::Field field, const QString &code)
{
    return patternOf(field).arg(code);
}

QString editTitle(StayModel::Field field, const QString &code)
{
    return patternOf(field).arg(code);
}

QString editPattern(EntryModel::Field field)
{
    switch (field) {
    case EntryModel::Rank:
    case EntryModel::Beneficiary: return Titles::tr("Edit line of %1");
    case EntryModel::Rate: return Titles::tr("Edit rate of %1");
    case EntryModel::Quantity: return Titles::tr("Edit quantity of %1");
    case EntryModel::Label: return Titles::tr("Edit label of %1");
    case EntryModel::Reason: return Titles::tr("Edit reason of %1");
    }
    Q_UNREACHABLE();
}

QString editTitle(PlanForm::Field field)
{
    switch (field) {
    case PlanForm::Title: return Titles::tr("Edit title of the plan");
    case PlanForm::Year: return Titles::tr("Edit year of the plan");
    case PlanForm::Province: return Titles::tr("Edit province of the plan");
    case PlanForm::Ceiling: return Titles::tr("Edit ceiling of the plan");
    case PlanForm::RoundTo: return Titles::tr("Edit rounding of the plan");
    case PlanForm::MealsLodgingShare: return Titles::tr("Edit the state's share of the plan");
    case PlanForm::Basis: return Titles::tr("Edit basis of the plan");
    }
    Q_UNREACHABLE();
}

} // namespace taphuan
