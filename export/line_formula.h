#pragma once

#include "core/domain/estimate.h"

#include <string>

namespace taphuan {

// Formulas of one line of "Dự toán chi tiết" in the columns D, E (factors), F (rate), G (amount).
// A spreadsheet multiplies binary fractions: a product with a factor such as 1.005 can come out a
// hair below the half that the exact product has. The product is therefore first rounded to the
// digits that it can have; one factor at least may be typed with three decimals.

/// `ROUND(ROUND(D9*E9*F9,3),0)`: exact below 10^12 đồng while at most one factor is no exact binary
/// number; with two such factors at the time of writing below 9·10^8. `row` counts from 1.
std::string amountFormula(unsigned row, const Line &line, bool percent, qint64 roundTo);

/// `ROUND(F9*G9,0)`, of a lecturer's sessions and the rate of one.
std::string feeFormula(const std::string &sessions, Quantity count, const std::string &price,
                       Rate rate, qint64 roundTo);

/// `ROUND(G9*100/100,0)`.
std::string stateFormula(unsigned row, Percent share);

} // namespace taphuan
