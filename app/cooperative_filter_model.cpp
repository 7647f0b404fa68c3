#include "app/cooperative_filter_model.h"

#include "app/cooperative_fields.h"

#include "core/domain/folded_text.h"

namespace taphuan {

constexpr qsizetype mostKeys = 50'000;

CooperativeFilterModel::CooperativeFilterModel(CooperativeModel *cooperatives, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_cooperatives(cooperatives)
    , m_collator(QLocale(QLocale::Vietnamese))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QAbstractItemModel::rowsInserted, this, &CooperativeFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &CooperativeFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &CooperativeFilterModel::countChanged);
    setSourceModel(cooperatives);
    sort(0);
}

void CooperativeFilterModel::setFilter(QString &member, const QString &value)
{
    if (member == value)
        return;
    member = value;
    emit filterChanged();
    invalidateFilter();
}

void CooperativeFilterModel::setFilterText(const QString &text)
{
    m_foldedText = foldedText(text.trimmed());
    setFilter(m_filterText, text);
}

void CooperativeFilterModel::setTypeFilter(const QString &code)
{
    setFilter(m_typeFilter, code);
}

void CooperativeFilterModel::setDistrictFilter(const QString &district)
{
    setFilter(m_districtFilter, district);
}

void CooperativeFilterModel::sortBy(CooperativeModel::Field key)
{
    const bool turned = key == m_sortKey && !descending();
    if (std::exchange(m_sortKey, key) != key)
        invalidate();
    sort(0, turned ? Qt::DescendingOrder : Qt::AscendingOrder);
    emit sortChanged();
}

QString CooperativeFilterModel::idAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? m_cooperatives->row(source.row()).cooperative.id : QString();
}

int CooperativeFilterModel::rowOf(const QString &id) const
{
    const int row = m_cooperatives->rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_cooperatives->index(row)).row();
}

void CooperativeFilterModel::hold(const QString &id)
{
    if (m_held && m_held->cooperative.id == id)
        return;
    release();
    if (rowOf(id) >= 0)
        m_held = m_cooperatives->row(m_cooperatives->rowOf(id));
}

void CooperativeFilterModel::release()
{
    const auto held = std::exchange(m_held, std::nullopt);
    if (const int row = held ? m_cooperatives->rowOf(held->cooperative.id) : -1; row >= 0)
        m_cooperatives->touch(row);
}

bool CooperativeFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const RegisterRow &shown = m_cooperatives->row(row);
    if (m_held && m_held->cooperative.id == shown.cooperative.id)
        return true;
    return (m_typeFilter.isEmpty() || shown.cooperative.type == m_typeFilter) &&
           (m_districtFilter.isEmpty() || shown.cooperative.district == m_districtFilter) &&
           shown.folded.contains(m_foldedText);
}

bool CooperativeFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int difference = compare(sortRow(left.row()), sortRow(right.row()));
    return difference != 0 ? difference < 0 : left.row() < right.row();
}

const RegisterRow &CooperativeFilterModel::sortRow(int sourceRow) const
{
    const RegisterRow &row = m_cooperatives->row(sourceRow);
    return m_held && m_held->cooperative.id == row.cooperative.id ? *m_held : row;
}

int CooperativeFilterModel::compare(const RegisterRow &left, const RegisterRow &right) const
{
    if (const auto count = fieldCount(left.cooperative, m_sortKey))
        return int(std::clamp<qint64>(*count - *fieldCount(right.cooperative, m_sortKey), -1, 1));
    return alphabetic(fieldText(left, m_sortKey)).compare(alphabetic(fieldText(right, m_sortKey)));
}

QCollatorSortKey CooperativeFilterModel::alphabetic(const QString &text) const
{
    if (const auto known = m_alphabetic.constFind(text); known != m_alphabetic.constEnd())
        return *known;
    if (m_alphabetic.size() >= mostKeys)
        m_alphabetic.clear();
    return *m_alphabetic.insert(text, m_collator.sortKey(text));
}

} // namespace taphuan
