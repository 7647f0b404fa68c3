#include "app/template_model.h"

namespace taphuan {

namespace {

RowRoles<TemplateRow> roles()
{
    return {
        {"part", rowValue<&TemplateRow::part>},   {"name", rowValue<&TemplateRow::name>},
        {"hint", rowValue<&TemplateRow::hint>},   {"text", rowValue<&TemplateRow::text>},
        {"isOwn", rowValue<&TemplateRow::isOwn>},
    };
}

} // namespace

TemplateModel::TemplateModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
