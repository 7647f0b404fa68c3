#include "app/why_model.h"

namespace taphuan {

namespace {

RowRoles<WhyRow> roles()
{
    return {
        {"rowKind", rowValue<&WhyRow::rowKind>},
        {"title", rowValue<&WhyRow::title>},
        {"documentText", rowValue<&WhyRow::documentText>},
        {"periodText", rowValue<&WhyRow::periodText>},
        {"reasonText", rowValue<&WhyRow::reasonText>},
        {"unverified", rowValue<&WhyRow::unverified>},
        {"isAside", rowValue<&WhyRow::isAside>},
    };
}

} // namespace

WhyModel::WhyModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
