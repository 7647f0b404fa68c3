#pragma once

#include "core/domain/estimate.h"
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

/// Rows of classes, sections and lines, the first and the last.
struct DetailRows
{
    quint32 first = 0;
    quint32 last = 0;
};

/// Titles, and widths that show the amounts of this estimate.
std::vector<Column> detailColumns(const PlanEstimate &estimate);
/// "(1)", "(2)", "(7)=(4)×(5)×(6)"... below the titles.
QStringList detailColumnNumbers();
/// "I", "II", "III"... before a class.
QString roman(std::size_t number);

/// What may be typed into the factors and prices of these rows, and how a price above its cap
/// shows.
void guardInputs(Sheet &sheet, DetailRows rows);

} // namespace taphuan
