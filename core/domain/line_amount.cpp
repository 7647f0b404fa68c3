#include "core/domain/line_amount.h"

#include <limits>

namespace taphuan {

namespace {

__extension__ typedef __int128 Wide;

/// More than any amount of 15 digits before it is divided.
constexpr Wide unboundedProduct = Wide(1'000'000'000'000'000'000) * 1'000'000'000'000'000'000;

/// Half away from zero, for an even divisor of at most 64 bits.
constexpr Wide roundedQuotient(Wide dividend, qint64 evenDivisor)
{
    const Wide raised = dividend + evenDivisor / 2;
    if (raised <= std::numeric_limits<qint64>::max())
        return qint64(raised) / evenDivisor; // the usual case, and several times faster
    return raised / evenDivisor;
}

} // namespace

Money amountOf(const Line &line, Rate rate, const CostItem &item, qint64 roundTo)
{
    Wide product = line.factors[0].raw();
    qint64 divisor = qint64(1000) * 1000 * (item.pricedByPercent ? 100 : 1);
    if (line.factorCount == 2) {
        product *= line.factors[1].raw();
        divisor *= 1000;
    }
    if (__builtin_mul_overflow(product, Wide(rate.raw()), &product) || product > unboundedProduct)
        return Money(Money::largest + 1);
    const Wide dong = roundedQuotient(product, divisor * roundTo) * roundTo;
    return Money(qint64(std::min(dong, Wide(Money::largest + 1))));
}

Money stateOf(Money amount, Percent share)
{
    if (share == hundredPercent)
        return amount;
    return Money(qint64(roundedQuotient(Wide(amount.dong()) * share.raw(), hundredPercent.raw())));
}

} // namespace taphuan
