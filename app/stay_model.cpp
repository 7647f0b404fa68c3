#include "app/stay_model.h"

namespace taphuan {

namespace {

RowRoles<StayRow> roles()
{
    return {
        {"rowId", rowValue<&StayRow::rowId>},
        {"lecturerId", rowValue<&StayRow::lecturerId>},
        {"lecturerName", rowValue<&StayRow::lecturerName>},
        {"daysText", rowValue<&StayRow::daysText>},
        {"nightsText", rowValue<&StayRow::nightsText>},
        {"tripsText", rowValue<&StayRow::tripsText>},
    };
}

} // namespace

StayModel::StayModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
