#pragma once

#include "app/table_text.h"

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
