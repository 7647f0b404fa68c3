#pragma once

#include "core/exchange/xlsx/styles_part.h"

namespace taphuan {

/// What the sheets of a workbook share, and how much they may still hold.
struct SheetContext
{
    std::vector<QString> strings;
    std::vector<CellStyle> styles;
    bool startsIn1904 = false;
    qint64 cellsLeft = 0;
    qint64 charactersLeft = 0;
    SpreadsheetLimits limits;
    std::function<bool(const SheetCells &)> wanted; ///< as in SpreadsheetOptions
};

/// Reads what is in a sheet into `sheet`, which has its name; of one that is not wanted its first
/// rows.
std::optional<Problem> readSheet(ZipArchive &archive, const QString &path, SheetContext &context,
                                 SheetCells &sheet);

} // namespace taphuan
