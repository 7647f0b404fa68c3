#include "app/list_copy.h"

#include "app/table_text.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

void ListCopy::setList(const QVariant &list)
{
    m_list = list.value<QAbstractItemModel *>();
    emit changed();
}

void ListCopy::copy() const
{
    QList<QStringList> table{m_titles};
    for (int row = 0; m_list && row < m_list->rowCount(); ++row) {
        QStringList cells;
        for (const QString &role : m_roles)
            cells += cell(row, role);
        table += cells;
    }
    QGuiApplication::clipboard()->setText(tableText(table));
}

QString ListCopy::cell(int row, const QString &role) const
{
    const int number = m_list->roleNames().key(role.toUtf8(), -1);
    Q_ASSERT(number >= 0);
    const QString text = m_list->data(m_list->index(row, 0), number).toString();
    return m_figures.contains(role) ? ungrouped(text) : text;
}

} // namespace taphuan
