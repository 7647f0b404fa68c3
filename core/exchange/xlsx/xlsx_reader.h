#pragma once

#include "core/exchange/spreadsheet_reader.h"

namespace taphuan {

/// Reads a workbook in Office Open XML, transitional or strict, as Excel, WPS, LibreOffice and
/// libraries write it. Texts are as they stand there.
std::variant<Spreadsheet, Problem> readXlsx(const QByteArray &file,
                                            const SpreadsheetOptions &options);

} // namespace taphuan
