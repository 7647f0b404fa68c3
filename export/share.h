#pragma once

#include "core/domain/money.h"

#include <string>

namespace taphuan {

/// Percent of the whole with two decimals, half a hundredth rounded up as a spreadsheet does.
double shareOf(Money part, Money whole);
/// The same of two cells.
std::string shareFormula(const std::string &part, const std::string &whole);

} // namespace taphuan
