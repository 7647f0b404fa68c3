#include "app/programme_models.h"

namespace taphuan {

namespace {

RowRoles<ProgrammeRow> programmeRoles()
{
    return {
        {"rowId", rowValue<&ProgrammeRow::rowId>},
        {"classId", rowValue<&ProgrammeRow::classId>},
        {"depth", rowValue<&ProgrammeRow::depth>},
        {"text", rowValue<&ProgrammeRow::text>},
        {"detail", rowValue<&ProgrammeRow::detail>},
        {"isComplete", rowValue<&ProgrammeRow::isComplete>},
        {"stage", rowValue<&ProgrammeRow::state>},
        {"stateText", rowValue<&ProgrammeRow::stateText>},
        {"waits", rowValue<&ProgrammeRow::waits>},
    };
}

RowRoles<ReviewRow> reviewRoles()
{
    return {
        {"rowId", rowValue<&ReviewRow::rowId>},
        {"step", rowValue<&ReviewRow::step>},
        {"stepText", rowValue<&ReviewRow::stepText>},
        {"whoText", rowValue<&ReviewRow::whoText>},
        {"whenText", rowValue<&ReviewRow::whenText>},
        {"topicTitle", rowValue<&ReviewRow::topicTitle>},
        {"text", rowValue<&ReviewRow::text>},
    };
}

RowRoles<CurriculumRow> curriculumRoles()
{
    return {
        {"code", rowValue<&CurriculumRow::code>},
        {"newestId", rowValue<&CurriculumRow::newestId>},
        {"title", rowValue<&CurriculumRow::title>},
        {"versionText", rowValue<&CurriculumRow::versionText>},
        {"usersText", rowValue<&CurriculumRow::usersText>},
        {"updateText", rowValue<&CurriculumRow::updateText>},
        {"isOutOfDate", rowValue<&CurriculumRow::isOutOfDate>},
    };
}

} // namespace

ProgrammeModel::ProgrammeModel(QObject *parent) : RowModel(programmeRoles(), parent) {}

ReviewModel::ReviewModel(QObject *parent) : RowModel(reviewRoles(), parent) {}

CurriculumModel::CurriculumModel(QObject *parent) : RowModel(curriculumRoles(), parent) {}

SeveralModel::SeveralModel(QObject *parent)
    : RowModel({{"classId", rowValue<&SeveralRow::classId>},
                {"text", rowValue<&SeveralRow::text>},
                {"reason", rowValue<&SeveralRow::reason>}},
               parent)
{
}

WaitingModel::WaitingModel(QObject *parent)
    : RowModel({{"classId", rowValue<&WaitingRow::classId>},
                {"text", rowValue<&WaitingRow::text>},
                {"stepText", rowValue<&WaitingRow::stepText>},
                {"startText", rowValue<&WaitingRow::startText>},
                {"isLate", rowValue<&WaitingRow::isLate>}},
               parent)
{
}

ProgressModel::ProgressModel(QObject *parent)
    : RowModel({{"department", rowValue<&ProgressRow::department>},
                {"name", rowValue<&ProgressRow::name>},
                {"drafting", rowValue<&ProgressRow::drafting>},
                {"submitted", rowValue<&ProgressRow::submitted>},
                {"accepted", rowValue<&ProgressRow::accepted>},
                {"returned", rowValue<&ProgressRow::returned>},
                {"late", rowValue<&ProgressRow::late>}},
               parent)
{
}

} // namespace taphuan
