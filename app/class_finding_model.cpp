#include "app/class_finding_model.h"

namespace taphuan {

namespace {

RowRoles<ClassFindingRow> roles()
{
    return {
        {"severity", rowValue<&ClassFindingRow::severity>},
        {"text", rowValue<&ClassFindingRow::text>},
    };
}

} // namespace

ClassFindingModel::ClassFindingModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
