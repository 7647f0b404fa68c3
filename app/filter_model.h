#pragma once

#include <QHash>
#include <QSortFilterProxyModel>
#include <QtQml/qqmlregistration.h>

#include "app/column_order.h"

namespace taphuan {

/// The rows of a table that are to be seen, in the order that is wanted. Words are found without
/// regard to diacritics and case and sorted by the Vietnamese alphabet, numbers in them by value.
class FilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Each table has its own")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(int sortKey READ sortKey NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged)

public:
    int count() const { return rowCount(); }
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    int sortKey() const { return m_sortKey; } ///< a column of the rows; the first one at first
    bool descending() const { return sortOrder() == Qt::DescendingOrder; }

    /// Sorts by the key; again by the same one turns the order round.
    Q_INVOKABLE void sortBy(int key);
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &id) const; ///< -1: not there or filtered away

    /// Keeps the row where it is, whatever is typed into it, until `release`.
    void hold(const QString &id);
    void release();

signals:
    void countChanged();
    void filterChanged();
    void sortChanged();

protected:
    FilterModel(QAbstractItemModel *rows, QObject *parent);

    /// For the constructor of a list, which answers the questions below from then on.
    void start();
    template<class Value> void setFilter(Value &member, const Value &value)
    {
        if (member == value)
            return;
        member = value;
        emit filterChanged();
        invalidateFilter();
    }

    // Of all rows, filtered away or not.
    virtual QString idOf(int sourceRow) const = 0;
    virtual int placeOf(const QString &id) const = 0;  ///< -1: not there
    virtual bool isWanted(int sourceRow) const = 0;    ///< by all filters but the text
    virtual QString searched(int sourceRow) const = 0; ///< folded, see foldedText
    virtual SortValue sortValue(int sourceRow, int key) const = 0;

    /// Less than, equal to or greater than 0; by the alphabet unless a list knows better.
    virtual int compareTexts(const QString &left, const QString &right) const;

    bool filterAcceptsRow(int row, const QModelIndex &parent) const final;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const final;

private:
    SortValue valueOf(int sourceRow) const;
    QCollatorSortKey alphabetic(const QString &text) const;

    QAbstractItemModel *m_rows;
    QCollator m_collator;
    mutable QHash<QString, QCollatorSortKey> m_alphabetic; ///< made once: comparing texts is slow
    QString m_filterText;
    QString m_foldedText;
    int m_sortKey = 0;
    QHash<QString, SortValue> m_held; ///< as they were when the typing began
};

} // namespace taphuan
