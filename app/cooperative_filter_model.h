#pragma once

#include "app/cooperative_model.h"
#include "app/filter_model.h"

namespace taphuan {

/// The cooperatives that are to be seen, in the order that is wanted.
class CooperativeFilterModel : public taphuan::FilterModel // in full for qmllint of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString typeFilter READ typeFilter WRITE setTypeFilter NOTIFY filterChanged)
    Q_PROPERTY(
        QString districtFilter READ districtFilter WRITE setDistrictFilter NOTIFY filterChanged)

public:
    explicit CooperativeFilterModel(CooperativeModel *cooperatives, QObject *parent = nullptr);

    const QString &typeFilter() const { return m_typeFilter; } ///< a code; empty: all
    void setTypeFilter(const QString &code) { setFilter(m_typeFilter, code); }
    const QString &districtFilter() const { return m_districtFilter; } ///< empty: all
    void setDistrictFilter(const QString &district) { setFilter(m_districtFilter, district); }

protected:
    QString idOf(int sourceRow) const override;
    int placeOf(const QString &id) const override { return m_cooperatives->rowOf(id); }
    bool isWanted(int sourceRow) const override;
    QString searched(int sourceRow) const override { return m_cooperatives->row(sourceRow).folded; }
    SortValue sortValue(int sourceRow, int key) const override;

private:
    CooperativeModel *m_cooperatives;
    QString m_typeFilter;
    QString m_districtFilter;
};

} // namespace taphuan
