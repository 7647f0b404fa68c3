#include "core/domain/line_amount.h"

namespace taphuan {

namespace {

__extension__ typedef __int128 Wide;

/// More than any amount of 15 digits before it is divided.
constexpr Wide unboundedProduct = Wide(1'000'000'000'000'000'000) * 1'000'000'000'000'000'000;

constexpr Wide roundedQuotient(Wide dividend, Wide evenDivisor)
{
    return (dividend + evenDivisor / 2) / evenDivisor;
}

} // namespace

Money amountOf(const Line &line, Rate rate, const CostItem &item, qint64 roundTo)
{
    Wide product = line.factors[0].raw();
    Wide divisor = Wide(1000) * 1000 * (item.pricedByPercent ? 100 : 1);
    if (line.factorCount == 2) {
        product *= line.factors[1].raw();
        divisor *= 1000;
    }
    if (rate.raw() > 0 && product > unboundedProduct / rate.raw())
        return Money(Money::largest + 1);
    const Wide dong = roundedQuotient(product * rate.raw(), divisor * roundTo) * roundTo;
    return Money(qint64(std::min(dong, Wide(Money::largest + 1))));
}

Money stateOf(Money amount, Percent share)
{
    return Money(qint64(roundedQuotient(Wide(amount.dong()) * share.raw(), 100 * 1000)));
}

} // namespace taphuan
