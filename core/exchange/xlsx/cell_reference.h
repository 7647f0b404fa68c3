#pragma once

#include "core/exchange/spreadsheet.h"

#include <QByteArrayView>

#include <optional>

namespace taphuan {

struct CellReference
{
    int row = 0;
    int column = 0;
};

/// "AB12"; nothing for what names no cell of a sheet.
std::optional<CellReference> cellReference(QByteArrayView text);

/// "A1:B2", or one cell.
std::optional<CellRange> cellRange(QByteArrayView text);

} // namespace taphuan
