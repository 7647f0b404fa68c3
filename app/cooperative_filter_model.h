#pragma once

#include "app/cooperative_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace taphuan {

/// The cooperatives that are to be seen, in the order that is wanted: found without regard to
/// diacritics and case, sorted by the Vietnamese alphabet.
class CooperativeFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(QString typeFilter READ typeFilter WRITE setTypeFilter NOTIFY filterChanged)
    Q_PROPERTY(
        QString districtFilter READ districtFilter WRITE setDistrictFilter NOTIFY filterChanged)
    Q_PROPERTY(taphuan::CooperativeModel::Field sortKey READ sortKey NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged)

public:
    explicit CooperativeFilterModel(CooperativeModel *cooperatives, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    const QString &typeFilter() const { return m_typeFilter; } ///< a code; empty: all
    void setTypeFilter(const QString &code);
    const QString &districtFilter() const { return m_districtFilter; } ///< empty: all
    void setDistrictFilter(const QString &district);
    CooperativeModel::Field sortKey() const { return m_sortKey; }
    bool descending() const { return sortOrder() == Qt::DescendingOrder; }

    /// Sorts by the key; again by the same one turns the order round.
    Q_INVOKABLE void sortBy(taphuan::CooperativeModel::Field key);
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &id) const; ///< -1: not there or filtered away

    /// Keeps the cooperative where it is, whatever is typed into it, until `release`.
    void hold(const QString &id);
    Q_INVOKABLE void release();

signals:
    void countChanged();
    void filterChanged();
    void sortChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void setFilter(QString &member, const QString &value);
    const RegisterRow &sortRow(int sourceRow) const;
    int compare(const RegisterRow &left, const RegisterRow &right) const;
    QCollatorSortKey alphabetic(const QString &text) const;

    CooperativeModel *m_cooperatives;
    QCollator m_collator;
    mutable QHash<QString, QCollatorSortKey> m_alphabetic; ///< made once: comparing texts is slow
    QString m_filterText;
    QString m_foldedText;
    QString m_typeFilter;
    QString m_districtFilter;
    CooperativeModel::Field m_sortKey = CooperativeModel::Name;
    std::optional<RegisterRow> m_held; ///< as it was when the typing began
};

} // namespace taphuan
