#include "app/lecturer_models.h"

#include "app/number_text.h"

namespace taphuan {

namespace {

QStringList textsOf(const LecturerRow &row)
{
    return {row.name,           row.rankName,
            row.departmentName, row.specialitiesText,
            row.phone,          row.email,
            row.classesText,    row.sessionsText,
            row.feeText,        row.clashes > 0 ? countText(row.clashes) : QStringLiteral("–")};
}

} // namespace

LecturerModel::LecturerModel(QObject *parent)
    : RowModel({{"rowId", rowValue<&LecturerRow::lecturerId>}, {"texts", rowValue<&textsOf>}},
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
