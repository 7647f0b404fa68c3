#include "app/version_models.h"

namespace taphuan {

namespace {

RowRoles<VersionRow> versionRoles()
{
    using R = VersionRow;
    return {
        {"number", rowValue<&R::number>},
        {"nameText", rowValue<&R::nameText>},
        {"whenText", rowValue<&R::whenText>},
        {"whoText", rowValue<&R::whoText>},
        {"note", rowValue<&R::note>},
        {"classesText", rowValue<&R::classesText>},
        {"traineesText", rowValue<&R::traineesText>},
        {"amountText", rowValue<&R::amountText>},
        {"differenceText", rowValue<&R::differenceText>},
        {"stateFundingText", rowValue<&R::stateFundingText>},
        {"state", rowValue<&R::state>},
        {"stateText", rowValue<&R::stateText>},
        {"lastStepText", rowValue<&R::lastStepText>},
        {"isShown", rowValue<&R::isShown>},
    };
}

RowRoles<VersionStepRow> stepRoles()
{
    using R = VersionStepRow;
    return {
        {"rowId", rowValue<&R::rowId>},       {"step", rowValue<&R::step>},
        {"stepText", rowValue<&R::stepText>}, {"whoText", rowValue<&R::whoText>},
        {"whenText", rowValue<&R::whenText>}, {"text", rowValue<&R::text>},
    };
}

RowRoles<ExceptionRow> exceptionRoles()
{
    using R = ExceptionRow;
    return {
        {"rowId", rowValue<&R::rowId>},         {"aboutKey", rowValue<&R::aboutKey>},
        {"placeText", rowValue<&R::placeText>}, {"text", rowValue<&R::text>},
        {"reason", rowValue<&R::reason>},       {"document", rowValue<&R::document>},
        {"classId", rowValue<&R::classId>},     {"lineKey", rowValue<&R::lineKey>},
        {"partId", rowValue<&R::partId>},       {"target", rowValue<&R::target>},
        {"stands", rowValue<&R::stands>},       {"isMended", rowValue<&R::isMended>},
    };
}

} // namespace

VersionModel::VersionModel(QObject *parent) : RowModel(versionRoles(), parent) {}

VersionStepModel::VersionStepModel(QObject *parent) : RowModel(stepRoles(), parent) {}

ExceptionModel::ExceptionModel(QObject *parent) : RowModel(exceptionRoles(), parent) {}

} // namespace taphuan
