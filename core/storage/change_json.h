#pragma once

#include "core/storage/change.h"

namespace taphuan {

// Row changes as the journal keeps them: a JSON array of {"table", "id", "before", "after"}, rows
// as objects of column names and values, absent where there is none.

QString changesText(const std::vector<RowChange> &rows);
/// Nothing for a text that is not such an array. A column that is not named in it is null.
std::optional<std::vector<RowChange>> changesFrom(const QString &text);

/// One row, as a JSON object of column names and values.
QString rowText(Table table, const Row &row);
std::optional<Row> rowFrom(Table table, const QString &text);

} // namespace taphuan
