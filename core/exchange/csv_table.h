#pragma once

#include "core/exchange/spreadsheet_reader.h"

namespace taphuan {

/// Reads separated values of another program as one sheet without a name, its rows numbered by the
/// lines on which they begin. A first line "sep=;" is no row.
std::variant<Spreadsheet, Problem> readCsvTable(const QByteArray &file,
                                                const SpreadsheetOptions &options);

/// As its bytes suggest: any TextEncoding; "," ";" or tab, named by a first line "sep=;" or
/// guessed. Empty for what is no text, a workbook above all.
std::optional<CsvForm> csvFormOf(const QByteArray &file);

/// The separator that parts most lines into equally many fields.
char separatorOf(QByteArrayView utf8);

} // namespace taphuan
