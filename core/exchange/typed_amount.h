#pragma once

#include "core/exchange/spreadsheet.h"

#include <optional>

namespace taphuan {

/// Why a cell is no whole, non-negative amount.
enum class AmountFault : quint8 {
    Missing,
    NotANumber, ///< also a number typed as text that may mean more than one ("1.5", "1,2 triệu")
    NotWhole,
    Negative,
    TooLarge,
};

struct AmountReading
{
    qint64 dong = 0;
    std::optional<AmountFault> fault;
};

/// The amount that a cell says, of a formula what it gave. A number typed as text is understood
/// where it can mean only one thing: "1200000", "1.200.000", "1 200 000", "1,200,000",
/// "1.200.000,00", "1.200.000 đ"; groups of three digits part thousands, for amounts have no
/// fractions.
AmountReading readAmount(const SheetCell *cell);

} // namespace taphuan
