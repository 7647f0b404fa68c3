#include "app/fit_models.h"

namespace taphuan {

namespace {

RowRoles<FitCutRow> cutRoles()
{
    return {
        {"classId", rowValue<&FitCutRow::classId>},
        {"code", rowValue<&FitCutRow::code>},
        {"title", rowValue<&FitCutRow::title>},
        {"cutText", rowValue<&FitCutRow::cutText>},
        {"savingText", rowValue<&FitCutRow::savingText>},
        {"causeText", rowValue<&FitCutRow::causeText>},
        {"accepted", rowValue<&FitCutRow::accepted>},
        {"dropped", rowValue<&FitCutRow::dropped>},
    };
}

RowRoles<FitScenarioRow> scenarioRoles()
{
    return {
        {"scenarioId", rowValue<&FitScenarioRow::scenarioId>},
        {"name", rowValue<&FitScenarioRow::name>},
        {"madeText", rowValue<&FitScenarioRow::madeText>},
        {"classesText", rowValue<&FitScenarioRow::classesText>},
        {"managersText", rowValue<&FitScenarioRow::managersText>},
        {"sessionsText", rowValue<&FitScenarioRow::sessionsText>},
        {"stateText", rowValue<&FitScenarioRow::stateText>},
        {"trainingText", rowValue<&FitScenarioRow::trainingText>},
        {"isKept", rowValue<&FitScenarioRow::isKept>},
        {"isShown", rowValue<&FitScenarioRow::isShown>},
    };
}

} // namespace

FitCutModel::FitCutModel(QObject *parent) : RowModel(cutRoles(), parent) {}

FitCeilingModel::FitCeilingModel(QObject *parent)
    : RowModel({{"rowKey", rowValue<&FitCeilingRow::rowKey>},
                {"name", rowValue<&FitCeilingRow::name>},
                {"todayText", rowValue<&FitCeilingRow::todayText>},
                {"ceilingText", rowValue<&FitCeilingRow::ceilingText>}},
               parent)
{
}

FitScenarioModel::FitScenarioModel(QObject *parent) : RowModel(scenarioRoles(), parent) {}

} // namespace taphuan
