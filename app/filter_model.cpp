#include "app/filter_model.h"

#include "core/domain/folded_text.h"

namespace taphuan {

constexpr qsizetype mostKeys = 50'000;

FilterModel::FilterModel(QAbstractItemModel *rows, QObject *parent)
    : QSortFilterProxyModel(parent), m_rows(rows), m_collator(vietnameseCollator())
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &FilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &FilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &FilterModel::countChanged);
}

void FilterModel::start()
{
    setSourceModel(m_rows);
    sort(0);
}

void FilterModel::setFilterText(const QString &text)
{
    m_foldedText = foldedText(text.trimmed());
    setFilter(m_filterText, text);
}

void FilterModel::sortBy(int key)
{
    const bool turned = key == m_sortKey && !descending();
    const Qt::SortOrder order = turned ? Qt::DescendingOrder : Qt::AscendingOrder;
    release();
    m_sortKey = key;
    if (order == sortOrder())
        invalidate();
    else
        sort(0, order);
    emit sortChanged();
}

QString FilterModel::idAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? idOf(source.row()) : QString();
}

int FilterModel::rowOf(const QString &id) const
{
    const int row = placeOf(id);
    return row < 0 ? -1 : mapFromSource(m_rows->index(row, 0)).row();
}

void FilterModel::hold(const QString &id)
{
    if (rowOf(id) >= 0 && !m_held.contains(id))
        m_held.insert(id, sortValue(placeOf(id), m_sortKey));
}

void FilterModel::release()
{
    const auto held = std::exchange(m_held, {});
    for (auto it = held.keyBegin(); it != held.keyEnd(); ++it)
        if (const int row = placeOf(*it); row >= 0)
            emit m_rows->dataChanged(m_rows->index(row, 0), m_rows->index(row, 0));
}

bool FilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (!m_held.isEmpty() && m_held.contains(idOf(row)))
        return true;
    return isWanted(row) && (m_foldedText.isEmpty() || searched(row).contains(m_foldedText));
}

bool FilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const SortValue one = valueOf(left.row());
    const SortValue other = valueOf(right.row());
    const auto *number = std::get_if<qint64>(&one);
    const int difference =
        number ? (*number > std::get<qint64>(other)) - (*number < std::get<qint64>(other))
               : compareTexts(std::get<QString>(one), std::get<QString>(other));
    return difference != 0 ? difference < 0 : left.row() < right.row();
}

int FilterModel::compareTexts(const QString &left, const QString &right) const
{
    return alphabetic(left).compare(alphabetic(right));
}

SortValue FilterModel::valueOf(int sourceRow) const
{
    if (!m_held.isEmpty())
        if (const auto held = m_held.constFind(idOf(sourceRow)); held != m_held.constEnd())
            return *held;
    return sortValue(sourceRow, m_sortKey);
}

QCollatorSortKey FilterModel::alphabetic(const QString &text) const
{
    if (const auto known = m_alphabetic.constFind(text); known != m_alphabetic.constEnd())
        return *known;
    if (m_alphabetic.size() >= mostKeys)
        m_alphabetic.clear();
    return *m_alphabetic.insert(text, m_collator.sortKey(text));
}

} // namespace taphuan
