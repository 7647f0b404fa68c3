#pragma once

#include "app/table_text.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace taphuan {

/// Texts that go into one row, each with its field.
struct PastedRow
{
    QString id;
    QList<int> fields;
    QStringList texts;
};

/// The cells of the clipboard on their way into a list.
struct Pasting
{
    QList<QStringList> cells;
    QStringList selected; ///< ids: a single cell goes into each
    QStringList listed;   ///< ids as they stand from the current row on: several cells go here
    QList<int> fields;    ///< the columns from the current one on
};

/// One row for each that is pasted into; or a sentence where the list is too short.
std::variant<std::vector<PastedRow>, QString> pastedRows(const Pasting &pasting);

/// The cells that the clipboard holds.
QList<QStringList> clipboardCells();

/// Where cells go in a list that is typed into row by row.
struct CellTarget
{
    QList<int> fields;    ///< the columns from the current one on
    bool mayAdd = false;  ///< rows that are lacking are made
    qsizetype first = 0;  ///< place of the current row in the list as it is seen
    QStringList listed{}; ///< ids from there on
};

/// The target that begins with a row of the list as it is seen; an id that is not there: behind
/// the last.
template<class Row>
CellTarget targetFrom(const std::vector<Row> &seen, QString Row::*id, const QString &first,
                      const QList<int> &fields, bool mayAdd)
{
    auto row = std::ranges::find(seen, first, id);
    CellTarget target{fields, mayAdd, row - seen.begin()};
    for (; row != seen.end(); ++row)
        target.listed += (*row).*id;
    return target;
}

constexpr qsizetype mostPastedRows = 500;

/// One sentence where the cells are too many for the target.
QString refusalOf(const QList<QStringList> &cells, const CellTarget &target);
QString notPasted(const QString &text, qsizetype place, const QString &reason);

/// Puts cells into rows, one after the other: `put` takes a row, a field and a text and answers a
/// sentence that refuses, `make` a new row. Answers why nothing is to be kept, or an empty text.
template<class Value, class Make, class Put>
QString pasteCells(std::vector<Value> &rows, const QList<QStringList> &cells,
                   const CellTarget &target, const Make &make, const Put &put)
{
    if (const QString reason = refusalOf(cells, target); !reason.isEmpty())
        return reason;
    for (qsizetype line = 0; line < cells.size(); ++line) {
        auto row = std::ranges::find(rows, target.listed.value(line), &Value::id);
        if (row == rows.end())
            row = rows.insert(rows.end(), make());
        for (qsizetype i = 0; i < std::min(cells[line].size(), target.fields.size()); ++i) {
            const QString &text = cells[line][i];
            if (const QString reason = put(*row, target.fields[i], text); !reason.isEmpty())
                return notPasted(text, target.first + line, reason);
        }
    }
    return {};
}

/// The ids of a list from one of them on.
template<class List> QStringList idsFrom(const List &list, const QString &id)
{
    QStringList ids;
    if (const int first = list.rowOf(id); first >= 0)
        for (int row = first; row < list.count(); ++row)
            ids += list.idAt(row);
    return ids;
}

} // namespace taphuan
