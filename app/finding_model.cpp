#include "app/finding_model.h"

#include "core/domain/folded_text.h"

#include <QScopedValueRollback>

namespace taphuan {

namespace {

// A block is what one class (empty: the plan as a whole) has in one group.
QString idIn(int group, const QString &classId)
{
    return QChar(u'0' + group) + classId;
}

int groupIn(const QString &id)
{
    return id.front().unicode() - u'0';
}

/// Blocks that come or go one by one; beyond that all are laid out anew.
constexpr std::size_t mostSteps = 300;

QString classIn(const QString &id)
{
    return id.mid(1);
}

int countIn(const FindingCounts &counts, int severity)
{
    switch (severity) {
    case FindingModel::Error: return counts.errors;
    case FindingModel::Warning: return counts.warnings;
    case FindingModel::Note: return counts.notes;
    default: return counts.errors + counts.warnings + counts.notes;
    }
}

} // namespace

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

void FindingModel::sortBy(int column)
{
    m_order.turnTo(column);
    layOut();
    emit sortChanged();
}

void FindingModel::showCounts(const FindingCounts &counts)
{
    assign(this, m_counts, counts, &FindingModel::countsChanged);
}

void FindingModel::look(const OpenPlan *plan)
{
    m_plan = plan;
    layOut();
}

void FindingModel::layOut()
{
    m_order.setPlaces(m_plan ? int(m_plan->plan().classes.size()) + 1 : 0);
    std::vector<QString> ids(std::size_t(m_order.groupCount() * m_order.places()));
    for (int place = 0; place < m_order.places(); ++place)
        for (int group = 0; group < m_order.groupCount(); ++group)
            ids[std::size_t(m_order.blockOf(group, place))] = idIn(group, classAt(place));
    showBlocks(std::move(ids));
}

void FindingModel::update(const PlanDelta &delta)
{
    if ((delta.removed.size() + delta.inserted.size()) * std::size_t(m_order.groupCount()) >
        mostSteps)
        return layOut();
    const QScopedValueRollback updating(m_isUpdating, true);
    // From the last group on: those before it stay where they are.
    for (const int place : delta.removed) {
        for (int rank = m_order.groupCount() - 1; rank >= 0; --rank)
            removeBlock(m_order.blockOf(m_order.groupAt(rank), place));
        m_order.setPlaces(m_order.places() - 1);
    }
    for (const int place : delta.inserted) {
        for (int rank = m_order.groupCount() - 1; rank >= 0; --rank)
            insertBlock(m_order.gapOf(rank, place), idIn(m_order.groupAt(rank), classAt(place)));
        m_order.setPlaces(m_order.places() + 1);
    }
    for (const QString &id : delta.refigured)
        refreshClass(id);
    refreshClass({});
}

void FindingModel::refreshClass(const QString &classId)
{
    for (int group = 0; group < m_order.groupCount(); ++group)
        refreshBlock(m_order.blockOf(group, placeOf(classId)));
}

int FindingModel::placeOf(const QString &classId) const
{
    return classId.isEmpty() ? m_order.places() - 1 : m_plan->indexOf(classId);
}

QString FindingModel::classAt(int place) const
{
    const auto &classes = m_plan->plan().classes;
    return place < int(classes.size()) ? classes[std::size_t(place)].id : QString();
}

int FindingModel::blockOf(const QString &id) const
{
    return m_order.blockOf(groupIn(id), placeOf(classIn(id)));
}

bool FindingModel::isWanted(const Finding &finding) const
{
    return m_severityFilter < 0 || int(finding.severity) == m_severityFilter;
}

bool FindingModel::isFound(const FindingRow &row) const
{
    return m_foldedText.isEmpty() ||
           foldedText(row.placeText + u'\n' + row.text).contains(m_foldedText);
}

int FindingModel::countRows(const QString &id) const
{
    if (!m_classFilter.isEmpty() && classIn(id) != m_classFilter)
        return 0;
    if (!m_foldedText.isEmpty() || sortKey() == TextColumn)
        return int(makeRows(id).size());
    const int group = sortKey() == SeverityColumn ? groupIn(id) : m_severityFilter;
    const bool isSevere = m_severityFilter < 0 || group == m_severityFilter;
    return isSevere ? countIn(countsOf(classIn(id)), group) : 0;
}

/// Where the findings themselves have to be asked, those of a class are asked once for all groups.
std::vector<int> FindingModel::countAll() const
{
    if (m_foldedText.isEmpty() && sortKey() != TextColumn)
        return Blocks::countAll();
    std::vector<int> counts(std::size_t(blockCount()), 0);
    for (int place = 0; place < m_order.places(); ++place) {
        const QString id = classAt(place);
        if (!m_classFilter.isEmpty() && id != m_classFilter)
            continue;
        const auto count = [&](auto severity, auto kind) {
            const int group = m_order.groupOf(taphuan::Severity(severity), FindingKind(kind));
            ++counts[std::size_t(m_order.blockOf(group, place))];
        };
        const auto wanted = [this](const Finding &finding) { return isWanted(finding); };
        if (m_foldedText.isEmpty()) {
            for (const Finding &finding : findingsOf(*m_plan, id))
                if (wanted(finding))
                    count(finding.severity, finding.kind);
        } else {
            for (const FindingRow &row : findingRows(*m_plan, id, wanted))
                if (isFound(row))
                    count(row.severity, row.kind);
        }
    }
    return counts;
}

FindingModel::Rows FindingModel::makeRows(const QString &id) const
{
    if (!m_classFilter.isEmpty() && classIn(id) != m_classFilter)
        return {};
    Rows rows = findingRows(*m_plan, classIn(id), [&](const Finding &finding) {
        return isWanted(finding) && m_order.groupOf(finding.severity, finding.kind) == groupIn(id);
    });
    std::erase_if(rows, [this](const FindingRow &row) { return !isFound(row); });
    return rows;
}

FindingCounts FindingModel::countsOf(const QString &classId) const
{
    if (!classId.isEmpty())
        return m_plan->figures().countsOf(classId);
    FindingCounts counts;
    for (const Finding &finding : m_plan->figures().planWide())
        counts.add(finding.severity);
    return counts;
}

} // namespace taphuan
