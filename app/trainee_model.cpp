#include "app/trainee_model.h"

namespace taphuan {

namespace {

RowRoles<TraineeRow> roles()
{
    return {
        {"rowId", rowValue<&TraineeRow::rowId>},
        {"beneficiary", rowValue<&TraineeRow::beneficiary>},
        {"beneficiaryName", rowValue<&TraineeRow::beneficiaryName>},
        {"countText", rowValue<&TraineeRow::countText>},
        {"lodgedText", rowValue<&TraineeRow::lodgedText>},
    };
}

} // namespace

TraineeModel::TraineeModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
