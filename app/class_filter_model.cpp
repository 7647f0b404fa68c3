#include "app/class_filter_model.h"

#include "core/domain/folded_text.h"

namespace taphuan {

namespace {

/// Errors weigh more than warnings, and these more than notes.
qint64 weight(const FindingCounts &counts)
{
    constexpr qint64 more = 1'000'000;
    return (counts.errors * more + counts.warnings) * more + counts.notes;
}

bool hasState(const FindingCounts &findings, const QString &state)
{
    if (state == QLatin1String("error"))
        return findings.errors > 0;
    if (state == QLatin1String("warning"))
        return findings.warnings > 0;
    if (state == QLatin1String("clean"))
        return findings.errors == 0 && findings.warnings == 0;
    return true;
}

} // namespace

ClassFilterModel::ClassFilterModel(ClassListModel *classes, QObject *parent)
    : FilterModel(classes, parent), m_classes(classes)
{
    start();
}

bool ClassFilterModel::isWanted(int sourceRow) const
{
    const ClassRow &row = m_classes->row(sourceRow);
    return (m_typeFilter.isEmpty() || row.typeCode == m_typeFilter) &&
           (m_departmentFilter.isEmpty() || row.departmentCode == m_departmentFilter ||
            row.jointDepartments.contains(m_departmentFilter)) &&
           (m_monthFilter == 0 || row.startDate.month() == m_monthFilter) &&
           hasState(row.findings, m_stateFilter);
}

QString ClassFilterModel::searched(int sourceRow) const
{
    const ClassRow &row = m_classes->row(sourceRow);
    return foldedText(row.code + u'\n' + row.title + u'\n' + row.typeName + u'\n' + row.locality +
                      u'\n' + row.venue + u'\n' + row.departmentName);
}

SortValue ClassFilterModel::sortValue(int sourceRow, int key) const
{
    const ClassRow &row = m_classes->row(sourceRow);
    switch (ClassListModel::Column(key)) {
    case ClassListModel::Code: return row.code;
    case ClassListModel::Title: return row.title;
    case ClassListModel::Type: return row.typeName;
    case ClassListModel::Department: return row.departmentName;
    case ClassListModel::StartDate: return row.startDate.toJulianDay();
    case ClassListModel::Days: return row.days.raw();
    case ClassListModel::Sessions: return row.sessions.raw();
    case ClassListModel::People: return row.people;
    case ClassListModel::Place: return row.placeName;
    case ClassListModel::Locality: return row.locality;
    case ClassListModel::Venue: return row.venue;
    case ClassListModel::Priority: return row.priority;
    case ClassListModel::Amount: return row.amount.dong();
    case ClassListModel::State: return row.state.dong();
    case ClassListModel::Own: return (row.amount - row.state).dong();
    case ClassListModel::Findings: return weight(row.findings);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace taphuan
