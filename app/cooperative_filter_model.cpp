#include "app/cooperative_filter_model.h"

#include "app/cooperative_fields.h"

namespace taphuan {

CooperativeFilterModel::CooperativeFilterModel(CooperativeModel *cooperatives, QObject *parent)
    : FilterModel(cooperatives, parent), m_cooperatives(cooperatives)
{
    start();
}

QString CooperativeFilterModel::idOf(int sourceRow) const
{
    return m_cooperatives->row(sourceRow).cooperative.id;
}

bool CooperativeFilterModel::isWanted(int sourceRow) const
{
    const Cooperative &cooperative = m_cooperatives->row(sourceRow).cooperative;
    return (m_typeFilter.isEmpty() || cooperative.type == m_typeFilter) &&
           (m_districtFilter.isEmpty() || cooperative.district == m_districtFilter);
}

SortValue CooperativeFilterModel::sortValue(int sourceRow, int key) const
{
    const RegisterRow &row = m_cooperatives->row(sourceRow);
    const auto field = CooperativeModel::Field(key);
    if (const auto count = fieldCount(row.cooperative, field))
        return *count;
    return fieldText(row, field);
}

} // namespace taphuan
