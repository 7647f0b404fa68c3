#include "app/curriculum_models.h"

namespace taphuan {

namespace {

RowRoles<CurriculumListRow> roles()
{
    return {
        {"code", rowValue<&CurriculumListRow::code>},
        {"title", rowValue<&CurriculumListRow::title>},
        {"typeName", rowValue<&CurriculumListRow::typeName>},
        {"departmentName", rowValue<&CurriculumListRow::departmentName>},
        {"versionText", rowValue<&CurriculumListRow::versionText>},
        {"topicsText", rowValue<&CurriculumListRow::topicsText>},
        {"users", rowValue<&CurriculumListRow::users>},
        {"outOfDate", rowValue<&CurriculumListRow::outOfDate>},
    };
}

} // namespace

CurriculumListModel::CurriculumListModel(QObject *parent) : RowModel(roles(), parent) {}

OutOfDateModel::OutOfDateModel(QObject *parent)
    : RowModel({{"text", rowValue<&OutOfDateRow::text>},
                {"updateText", rowValue<&OutOfDateRow::updateText>},
                {"mayTake", rowValue<&OutOfDateRow::mayTake>}},
               parent)
{
}

} // namespace taphuan
