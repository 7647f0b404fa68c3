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
    Group,
    Item
};
} // namespace DetailColumn

/// Rows of a table, the first and the last.
struct RowRange
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

/// A condition that must hold for what is typed into the cells of these rows, written for the first
/// of them.
void validateInput(Sheet &sheet, RowRange rows, quint16 first, quint16 last, std::string condition,
                   std::string message);
/// What may be typed into the factors and prices of these rows, and how a price above its cap
/// shows.
void guardInputs(Sheet &sheet, RowRange rows);

} // namespace taphuan
