#include "app/lecturer_models.h"

namespace taphuan {

LecturerModel::LecturerModel(QObject *parent)
    : RowModel({{"lecturerId", rowValue<&LecturerRow::lecturerId>},
                {"name", rowValue<&LecturerRow::name>},
                {"rank", rowValue<&LecturerRow::rank>},
                {"rankName", rowValue<&LecturerRow::rankName>},
                {"department", rowValue<&LecturerRow::department>},
                {"departmentName", rowValue<&LecturerRow::departmentName>},
                {"specialitiesText", rowValue<&LecturerRow::specialitiesText>},
                {"phone", rowValue<&LecturerRow::phone>},
                {"email", rowValue<&LecturerRow::email>},
                {"classesText", rowValue<&LecturerRow::classesText>},
                {"sessionsText", rowValue<&LecturerRow::sessionsText>},
                {"feeText", rowValue<&LecturerRow::feeText>},
                {"clashes", rowValue<&LecturerRow::clashes>}},
               parent)
{
}

SpecialityModel::SpecialityModel(QObject *parent)
    : RowModel({{"code", rowValue<&SpecialityRow::code>},
                {"name", rowValue<&SpecialityRow::name>},
                {"named", rowValue<&SpecialityRow::named>}},
               parent)
{
}

DutyModel::DutyModel(QObject *parent)
    : RowModel({{"classId", rowValue<&DutyRow::classId>},
                {"code", rowValue<&DutyRow::code>},
                {"title", rowValue<&DutyRow::title>},
                {"datesText", rowValue<&DutyRow::datesText>},
                {"sessionsText", rowValue<&DutyRow::sessionsText>},
                {"feeText", rowValue<&DutyRow::feeText>},
                {"problemText", rowValue<&DutyRow::problemText>}},
               parent)
{
}

AbsenceModel::AbsenceModel(QObject *parent)
    : RowModel({{"rowId", rowValue<&AbsenceRow::rowId>},
                {"firstDayText", rowValue<&AbsenceRow::firstDayText>},
                {"lastDayText", rowValue<&AbsenceRow::lastDayText>},
                {"note", rowValue<&AbsenceRow::note>}},
               parent)
{
}

} // namespace taphuan
