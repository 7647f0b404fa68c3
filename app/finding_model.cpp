#include "app/finding_model.h"

#include "core/domain/folded_text.h"

namespace taphuan {

FindingModel::FindingModel(QObject *parent) : BlockModel(findingRoles(), parent) {}

template<class Value>
void FindingModel::setFilter(Value &member, const Value &value, void (FindingModel::*changed)())
{
    if (member == value)
        return;
    member = value;
    emit(this->*changed)();
    recount();
}

void FindingModel::setSeverityFilter(int severity)
{
    setFilter(m_severityFilter, severity, &FindingModel::severityFilterChanged);
}

void FindingModel::setFilterText(const QString &text)
{
    m_foldedText = foldedText(text.trimmed());
    setFilter(m_filterText, text, &FindingModel::filterTextChanged);
}

void FindingModel::setClassFilter(const QString &classId)
{
    setFilter(m_classFilter, classId, &FindingModel::classFilterChanged);
}

void FindingModel::showCounts(const FindingCounts &counts)
{
    assign(this, m_counts, counts, &FindingModel::countsChanged);
}

int FindingModel::countRows(const QString &classId) const
{
    if (!m_classFilter.isEmpty() && classId != m_classFilter)
        return 0;
    if (!m_foldedText.isEmpty())
        return int(makeRows(classId).size());
    const FindingCounts counts = countsOf(classId);
    switch (m_severityFilter) {
    case Error: return counts.errors;
    case Warning: return counts.warnings;
    case Note: return counts.notes;
    default: return counts.errors + counts.warnings + counts.notes;
    }
}

FindingModel::Rows FindingModel::makeRows(const QString &classId) const
{
    if (!m_classFilter.isEmpty() && classId != m_classFilter)
        return {};
    Rows rows = findingRows(*plan(), classId);
    std::erase_if(rows, [this](const FindingRow &row) {
        return (m_severityFilter >= 0 && row.severity != m_severityFilter) ||
               !foldedText(row.placeText + u'\n' + row.text).contains(m_foldedText);
    });
    return rows;
}

FindingCounts FindingModel::countsOf(const QString &classId) const
{
    if (!classId.isEmpty())
        return plan()->figures().countsOf(classId);
    FindingCounts counts;
    for (const Finding &finding : plan()->figures().planWide())
        counts.add(finding.severity);
    return counts;
}

} // namespace taphuan
