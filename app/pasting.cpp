#include "app/pasting.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace taphuan {

namespace {

QString tooFewRows(qsizetype pasted, qsizetype there)
{
    return QCoreApplication::translate("edit",
                                       "The clipboard has %1 rows; from here on there are %2.")
        .arg(pasted)
        .arg(there);
}

} // namespace

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
        return tooFewRows(cells.size(), pasting.listed.size());
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype width = std::min(cells[i].size(), pasting.fields.size());
        rows.push_back({pasting.listed[i], pasting.fields.mid(0, width), cells[i].mid(0, width)});
    }
    return rows;
}

QString refusalOf(const QList<QStringList> &cells, const CellTarget &target)
{
    if (cells.size() > mostPastedRows)
        return QCoreApplication::translate("edit", "At most %1 rows can be pasted at once.")
            .arg(mostPastedRows);
    return target.mayAdd || cells.size() <= target.listed.size()
               ? QString()
               : tooFewRows(cells.size(), target.listed.size());
}

QString notPasted(const QString &text, qsizetype place, const QString &reason)
{
    return QCoreApplication::translate("edit", "“%1” is not pasted into row %2: %3")
        .arg(text)
        .arg(place + 1)
        .arg(reason);
}

QList<QStringList> clipboardCells()
{
    return tableCells(QGuiApplication::clipboard()->text());
}

} // namespace taphuan
