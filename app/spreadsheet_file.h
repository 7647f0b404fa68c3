#pragma once

#include "core/exchange/spreadsheet_reader.h"

namespace taphuan {

/// A workbook or a text with separated values. `csv` becomes how the text was read; empty: a
/// workbook. Throws StorageError.
std::variant<Spreadsheet, Problem> readSpreadsheetFile(const QString &path,
                                                       const SpreadsheetOptions &options = {},
                                                       std::optional<CsvForm> *csv = nullptr);

} // namespace taphuan
