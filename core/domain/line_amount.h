#pragma once

#include "core/domain/cost_item.h"
#include "core/domain/line.h"

namespace taphuan {

/// The line's factors × rate, rounded once, half away from zero, to `roundTo` đồng. An amount of
/// more than 15 digits is Money::largest + 1.
Money amountOf(const Line &line, Rate rate, const CostItem &item, qint64 roundTo);

/// The state's part of an amount, rounded half away from zero to 1 đồng whatever the line's
/// rounding is.
Money stateOf(Money amount, Percent share);

} // namespace taphuan
