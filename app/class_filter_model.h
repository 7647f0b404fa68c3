#pragma once

#include "app/class_list_model.h"
#include "app/filter_model.h"

namespace taphuan {

/// The classes that are to be seen, in the order that is wanted.
class ClassFilterModel : public taphuan::FilterModel // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString typeFilter READ typeFilter WRITE setTypeFilter NOTIFY filterChanged)
    Q_PROPERTY(QString departmentFilter READ departmentFilter WRITE setDepartmentFilter NOTIFY
                   filterChanged)
    Q_PROPERTY(int monthFilter READ monthFilter WRITE setMonthFilter NOTIFY filterChanged)
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY filterChanged)

public:
    explicit ClassFilterModel(ClassListModel *classes, QObject *parent = nullptr);

    const QString &typeFilter() const { return m_typeFilter; } ///< a code; empty: all
    void setTypeFilter(const QString &code) { setFilter(m_typeFilter, code); }
    const QString &departmentFilter() const { return m_departmentFilter; } ///< empty: all
    void setDepartmentFilter(const QString &code) { setFilter(m_departmentFilter, code); }
    int monthFilter() const { return m_monthFilter; } ///< 0: all
    void setMonthFilter(int month) { setFilter(m_monthFilter, month); }
    /// "", "error", "warning", "clean"
    const QString &stateFilter() const { return m_stateFilter; }
    void setStateFilter(const QString &state) { setFilter(m_stateFilter, state); }

protected:
    QString idOf(int sourceRow) const override { return m_classes->row(sourceRow).classId; }
    int placeOf(const QString &id) const override { return m_classes->rowOf(id); }
    bool isWanted(int sourceRow) const override;
    QString searched(int sourceRow) const override;
    SortValue sortValue(int sourceRow, int key) const override;

private:
    ClassListModel *m_classes;
    QString m_typeFilter;
    QString m_departmentFilter;
    int m_monthFilter = 0;
    QString m_stateFilter;
};

} // namespace taphuan
