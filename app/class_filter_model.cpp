#include "app/class_filter_model.h"

#include "core/domain/folded_text.h"

namespace taphuan {

namespace {

template<class Value> int order(const Value &left, const Value &right)
{
    return left < right ? -1 : right < left ? 1 : 0;
}

/// Errors weigh more than warnings, and these more than notes.
int order(const FindingCounts &left, const FindingCounts &right)
{
    const auto weight = [](const FindingCounts &counts) {
        return std::tuple(counts.errors, counts.warnings, counts.notes);
    };
    return order(weight(left), weight(right));
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
    : QSortFilterProxyModel(parent), m_classes(classes), m_collator(QLocale(QLocale::Vietnamese))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QAbstractItemModel::rowsInserted, this, &ClassFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &ClassFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &ClassFilterModel::countChanged);
    setSourceModel(classes);
    sort(0);
}

template<class Value>
void ClassFilterModel::setFilter(Value &member, const Value &value,
                                 void (ClassFilterModel::*changed)())
{
    if (member == value)
        return;
    member = value;
    emit(this->*changed)();
    invalidateFilter();
}

void ClassFilterModel::setFilterText(const QString &text)
{
    m_foldedText = foldedText(text.trimmed());
    setFilter(m_filterText, text, &ClassFilterModel::filterTextChanged);
}

void ClassFilterModel::setTypeFilter(const QString &code)
{
    setFilter(m_typeFilter, code, &ClassFilterModel::typeFilterChanged);
}

void ClassFilterModel::setDepartmentFilter(const QString &code)
{
    setFilter(m_departmentFilter, code, &ClassFilterModel::departmentFilterChanged);
}

void ClassFilterModel::setMonthFilter(int month)
{
    setFilter(m_monthFilter, month, &ClassFilterModel::monthFilterChanged);
}

void ClassFilterModel::setStateFilter(const QString &state)
{
    setFilter(m_stateFilter, state, &ClassFilterModel::stateFilterChanged);
}

void ClassFilterModel::setSortKey(SortKey key)
{
    if (m_sortKey == key)
        return;
    m_sortKey = key;
    emit sortKeyChanged();
    invalidate();
}

void ClassFilterModel::setDescending(bool descending)
{
    if (m_descending == descending)
        return;
    m_descending = descending;
    emit descendingChanged();
    sort(0, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ClassFilterModel::sortBy(SortKey key)
{
    const bool again = key == m_sortKey;
    setSortKey(key);
    setDescending(again && !m_descending);
}

QString ClassFilterModel::idAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? m_classes->row(source.row()).classId : QString();
}

int ClassFilterModel::rowOf(const QString &classId) const
{
    const int row = m_classes->rowOf(classId);
    return row < 0 ? -1 : mapFromSource(m_classes->index(row)).row();
}

void ClassFilterModel::hold(const QString &classId)
{
    const int row = m_classes->rowOf(classId);
    if (row >= 0 && rowOf(classId) >= 0 && !m_held.contains(classId))
        m_held.insert(classId, m_classes->row(row));
}

void ClassFilterModel::release()
{
    const QHash<QString, ClassRow> held = std::exchange(m_held, {});
    for (auto it = held.keyBegin(); it != held.keyEnd(); ++it)
        if (const int row = m_classes->rowOf(*it); row >= 0)
            m_classes->touch(row);
}

bool ClassFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const ClassRow &shown = m_classes->row(row);
    if (m_held.contains(shown.classId))
        return true;
    if (!m_typeFilter.isEmpty() && shown.typeCode != m_typeFilter)
        return false;
    if (!m_departmentFilter.isEmpty() && shown.departmentCode != m_departmentFilter)
        return false;
    if (m_monthFilter != 0 && shown.startDate.month() != m_monthFilter)
        return false;
    return hasState(shown.findings, m_stateFilter) && containsText(shown);
}

bool ClassFilterModel::containsText(const ClassRow &row) const
{
    if (m_foldedText.isEmpty())
        return true;
    const QString searched = row.code + u'\n' + row.title + u'\n' + row.typeName + u'\n' +
                             row.locality + u'\n' + row.venue + u'\n' + row.departmentName;
    return foldedText(searched).contains(m_foldedText);
}

bool ClassFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int difference = compare(sortRow(left.row()), sortRow(right.row()));
    return difference != 0 ? difference < 0 : left.row() < right.row();
}

const ClassRow &ClassFilterModel::sortRow(int sourceRow) const
{
    const ClassRow &row = m_classes->row(sourceRow);
    const auto held = m_held.constFind(row.classId);
    return held == m_held.constEnd() ? row : *held;
}

int ClassFilterModel::compare(const ClassRow &left, const ClassRow &right) const
{
    switch (m_sortKey) {
    case Code: return m_collator.compare(left.code, right.code);
    case Title: return m_collator.compare(left.title, right.title);
    case Type: return m_collator.compare(left.typeName, right.typeName);
    case Department: return m_collator.compare(left.departmentName, right.departmentName);
    case StartDate: return order(left.startDate, right.startDate);
    case Days: return order(left.days, right.days);
    case People: return order(left.people, right.people);
    case Place: return m_collator.compare(left.placeName, right.placeName);
    case Amount: return order(left.amount, right.amount);
    case Priority: return order(left.priority, right.priority);
    case Findings: return order(left.findings, right.findings);
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace taphuan
