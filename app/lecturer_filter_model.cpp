#include "app/lecturer_filter_model.h"

#include "core/domain/folded_text.h"

#include <algorithm>

namespace taphuan {

LecturerFilterModel::LecturerFilterModel(LecturerModel *lecturers, QObject *parent)
    : FilterModel(lecturers, parent), m_lecturers(lecturers)
{
    start();
}

int LecturerFilterModel::placeOf(const QString &id) const
{
    const auto &rows = m_lecturers->rows();
    const auto row = std::ranges::find(rows, id, &LecturerRow::lecturerId);
    return row == rows.end() ? -1 : int(row - rows.begin());
}

bool LecturerFilterModel::isWanted(int sourceRow) const
{
    const LecturerRow &shown = row(sourceRow);
    return (m_department.isEmpty() || shown.department == m_department) &&
           (m_speciality.isEmpty() || shown.specialities.contains(m_speciality)) &&
           !m_engaged.contains(shown.lecturerId);
}

QString LecturerFilterModel::searched(int sourceRow) const
{
    const LecturerRow &shown = row(sourceRow);
    return foldedText(shown.name + u'\n' + shown.rankName + u'\n' + shown.departmentName + u'\n' +
                      shown.specialitiesText + u'\n' + shown.phone + u'\n' + shown.email);
}

SortValue LecturerFilterModel::sortValue(int sourceRow, int key) const
{
    const LecturerRow &shown = row(sourceRow);
    switch (LecturerModel::Column(key)) {
    case LecturerModel::Name: return shown.name;
    case LecturerModel::Rank:
        return qint64(codeFrom<taphuan::Rank>(shown.rank).value_or(taphuan::Rank()));
    case LecturerModel::Department: return shown.departmentName;
    case LecturerModel::Specialities: return shown.specialitiesText;
    case LecturerModel::Phone: return shown.phone;
    case LecturerModel::Email: return shown.email;
    case LecturerModel::Classes: return shown.classes;
    case LecturerModel::Sessions: return shown.sessions.raw();
    case LecturerModel::Fee: return shown.fee.dong();
    case LecturerModel::Clashes: return shown.clashes;
    }
    Q_UNREACHABLE();
    return {};
}

int LecturerFilterModel::compareTexts(const QString &left, const QString &right) const
{
    return sortKey() == LecturerModel::Name ? m_names.compare(left, right)
                                            : FilterModel::compareTexts(left, right);
}

} // namespace taphuan
