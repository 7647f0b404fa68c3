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

QString ungrouped(QString figure)
{
    return figure.remove(u'.');
}

QList<QStringList> tableCells(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> cells;
    for (const QString &line : text.split(u'\n'))
        cells += line.split(u'\t');
    return cells;
}

} // namespace taphuan
