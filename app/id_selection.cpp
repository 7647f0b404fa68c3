#include "app/id_selection.h"

#include "app/assign.h"

namespace taphuan {

void IdSelection::setList(const QVariant &list)
{
    assign(this, m_list, list.value<QAbstractItemModel *>(), &IdSelection::listChanged);
}

void IdSelection::setRole(const QString &role)
{
    assign(this, m_role, role, &IdSelection::roleChanged);
}

void IdSelection::only(const QString &id)
{
    m_anchor = id;
    select(id.isEmpty() ? QStringList() : QStringList(id));
}

void IdSelection::toggle(const QString &id)
{
    m_anchor = id;
    QStringList ids = m_ids;
    if (ids.removeAll(id) == 0)
        ids += id;
    select(ids);
}

void IdSelection::extend(int row)
{
    const int role = roleNumber();
    const int from = rowOf(m_anchor);
    QStringList ids;
    for (int at = std::min(from, row); at <= std::max(from, row); ++at)
        ids += idAt(at, role);
    select(ids);
}

void IdSelection::all()
{
    const int role = roleNumber();
    QStringList ids;
    for (int row = 0; m_list && row < m_list->rowCount(); ++row)
        ids += idAt(row, role);
    select(ids);
}

int IdSelection::roleNumber() const
{
    return m_list ? m_list->roleNames().key(m_role.toUtf8()) : -1;
}

QString IdSelection::idAt(int row, int role) const
{
    return m_list ? m_list->data(m_list->index(row, 0), role).toString() : QString();
}

int IdSelection::rowOf(const QString &id) const
{
    const int role = roleNumber();
    for (int row = 0; m_list && row < m_list->rowCount(); ++row)
        if (idAt(row, role) == id)
            return row;
    return 0;
}

void IdSelection::select(const QStringList &ids)
{
    assign(this, m_ids, ids, &IdSelection::idsChanged);
}

} // namespace taphuan
