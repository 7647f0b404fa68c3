#pragma once

#include "app/edit_refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

// Edits of one row of a list of a class (or of the plan), found by its id.

template<class Value> auto rowOf(std::vector<Value> &rows, const QString &id)
{
    return std::find_if(rows.begin(), rows.end(), [&](const Value &row) { return row.id == id; });
}

inline QString rowIsGone()
{
    return QCoreApplication::translate("edit", "This row is not there any more.");
}

/// `edit` takes the row and answers a Refusal.
template<class Value, class Edit>
QString editRow(std::vector<Value> &rows, const QString &id, const Edit &edit)
{
    const auto row = rowOf(rows, id);
    return row == rows.end() ? rowIsGone() : fieldSentence(edit(*row));
}

template<class Value> QString removeRow(std::vector<Value> &rows, const QString &id)
{
    const auto row = rowOf(rows, id);
    if (row == rows.end())
        return rowIsGone();
    rows.erase(row);
    return {};
}

/// Moves a row up (negative) or down, as far as the list goes; positions stay ascending.
template<class Value> QString moveRow(std::vector<Value> &rows, const QString &id, int by)
{
    const auto row = rowOf(rows, id);
    if (row == rows.end())
        return rowIsGone();
    const auto from = row - rows.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ssize(rows) - 1);
    std::vector<qint64> positions;
    for (const Value &each : rows)
        positions.push_back(positions.empty() ? each.position
                                              : std::max(each.position, positions.back() + 1));
    if (from < to)
        std::rotate(row, row + 1, rows.begin() + to + 1);
    else
        std::rotate(rows.begin() + to, row, row + 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].position = positions[i];
    return {};
}

} // namespace taphuan
