#include "app/type_sum_model.h"

namespace taphuan {

namespace {

RowRoles<TypeSumRow> roles()
{
    return {
        {"typeCode", rowValue<&TypeSumRow::typeCode>},
        {"typeName", rowValue<&TypeSumRow::typeName>},
        {"departmentName", rowValue<&TypeSumRow::departmentName>},
        {"classes", rowValue<&TypeSumRow::classes>},
        {"traineesText", rowValue<&TypeSumRow::traineesText>},
        {"amountText", rowValue<&TypeSumRow::amountText>},
        {"stateText", rowValue<&TypeSumRow::stateText>},
        {"ownText", rowValue<&TypeSumRow::ownText>},
        {"share", rowValue<&TypeSumRow::share>},
        {"percentText", rowValue<&TypeSumRow::percentText>},
    };
}

} // namespace

TypeSumModel::TypeSumModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
