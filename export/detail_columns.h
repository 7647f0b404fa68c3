#pragma once

#include "export/sheet.h"

namespace taphuan {

/// The columns of "Dự toán chi tiết" from left to right.
namespace DetailColumn {
enum : quint16 {
    Number,
    What,
    Unit,
    Factor1,
    Factor2,
    Price,
    Amount,
    State,
    Own,
    Cap,
    Code,
    Basis,
    Remarks,
    Group
};
} // namespace DetailColumn

/// What may be typed into the factors and prices of these rows, and how a price above its cap
/// shows.
void guardInputs(Sheet &sheet, quint32 firstRow, quint32 lastRow);

} // namespace taphuan
