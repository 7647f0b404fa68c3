#include "app/table_text.h"

namespace taphuan {

QString tableText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += cell.simplified();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace taphuan
