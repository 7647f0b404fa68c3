#pragma once

#include "app/class_list_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace taphuan {

/// The classes that are to be seen, in the order that is wanted. Words are found without regard to
/// diacritics and case and sorted by the Vietnamese alphabet, numbers in them by value.
class ClassFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(QString typeFilter READ typeFilter WRITE setTypeFilter NOTIFY typeFilterChanged)
    Q_PROPERTY(QString departmentFilter READ departmentFilter WRITE setDepartmentFilter NOTIFY
                   departmentFilterChanged)
    Q_PROPERTY(int monthFilter READ monthFilter WRITE setMonthFilter NOTIFY monthFilterChanged)
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY stateFilterChanged)
    Q_PROPERTY(SortKey sortKey READ sortKey WRITE setSortKey NOTIFY sortKeyChanged)
    Q_PROPERTY(bool descending READ descending WRITE setDescending NOTIFY descendingChanged)

public:
    enum SortKey {
        Code,
        Title,
        Type,
        Department,
        StartDate,
        Days,
        People,
        Place,
        Amount,
        Priority,
        Findings,
    };
    Q_ENUM(SortKey)

    explicit ClassFilterModel(ClassListModel *classes, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    const QString &typeFilter() const { return m_typeFilter; } ///< a code; empty: all
    void setTypeFilter(const QString &code);
    const QString &departmentFilter() const { return m_departmentFilter; } ///< empty: all
    void setDepartmentFilter(const QString &code);
    int monthFilter() const { return m_monthFilter; } ///< 0: all
    void setMonthFilter(int month);
    const QString &stateFilter() const
    {
        return m_stateFilter;
    } ///< "", "error", "warning", "clean"
    void setStateFilter(const QString &state);
    SortKey sortKey() const { return m_sortKey; }
    void setSortKey(SortKey key);
    bool descending() const { return m_descending; }
    void setDescending(bool descending);

    /// Sorts by the key; again by the same one turns the order round.
    Q_INVOKABLE void sortBy(SortKey key);
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE int rowOf(const QString &classId) const; ///< -1: not there or filtered away

    /// Keeps the class where it is, whatever is typed into it, until `release`.
    void hold(const QString &classId);
    void release();

signals:
    void countChanged();
    void filterTextChanged();
    void typeFilterChanged();
    void departmentFilterChanged();
    void monthFilterChanged();
    void stateFilterChanged();
    void sortKeyChanged();
    void descendingChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    template<class Value>
    void setFilter(Value &member, const Value &value, void (ClassFilterModel::*changed)());
    bool containsText(const ClassRow &row) const;
    const ClassRow &sortRow(int sourceRow) const;
    int compare(const ClassRow &left, const ClassRow &right) const;

    ClassListModel *m_classes;
    QCollator m_collator;
    QString m_filterText;
    QString m_foldedText;
    QString m_typeFilter;
    QString m_departmentFilter;
    int m_monthFilter = 0;
    QString m_stateFilter;
    SortKey m_sortKey = Code;
    bool m_descending = false;
    QHash<QString, ClassRow> m_held; ///< as they were when the typing began
};

} // namespace taphuan
