#include "app/pasting.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace taphuan {

std::variant<std::vector<PastedRow>, QString> pastedRows(const Pasting &pasting)
{
    const QList<QStringList> &cells = pasting.cells;
    const bool isOneCell = cells.size() == 1 && cells.first().size() == 1;
    std::vector<PastedRow> rows;
    if (isOneCell) {
        for (const QString &id : pasting.selected)
            rows.push_back({id, pasting.fields.mid(0, 1), cells.first()});
        return rows;
    }
    if (cells.size() > pasting.listed.size())
        return QCoreApplication::translate("edit",
                                           "The clipboard has %1 rows; from here on there are %2.")
            .arg(cells.size())
            .arg(pasting.listed.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype width = std::min(cells[i].size(), pasting.fields.size());
        rows.push_back({pasting.listed[i], pasting.fields.mid(0, width), cells[i].mid(0, width)});
    }
    return rows;
}

QList<QStringList> clipboardCells()
{
    return tableCells(QGuiApplication::clipboard()->text());
}

} // namespace taphuan
