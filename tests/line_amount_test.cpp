#include "core/domain/line_amount.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

Money amount(std::initializer_list<Quantity> factors, Rate rate, qint64 roundTo = 1)
{
    Line line;
    line.factorCount = quint8(factors.size());
    std::copy(factors.begin(), factors.end(), line.factors);
    return amountOf(line, rate, CostItem(), roundTo);
}

Money share(qint64 baseDong, Rate percents)
{
    Line line;
    line.factors[0] = Quantity::whole(baseDong);
    CostItem item;
    item.pricedByPercent = true;
    return amountOf(line, percents, item, 1);
}

} // namespace

TEST_CASE("An amount is the product of its factors and the rate")
{
    CHECK(amount({Quantity::whole(50), Quantity::whole(2)}, Rate::whole(100'000)) ==
          Money(10'000'000));
    CHECK(amount({Quantity::whole(3)}, Rate::whole(7)) == Money(21));
}

TEST_CASE("An amount is rounded once, half away from zero, to 1 đồng")
{
    CHECK(amount({Quantity::raw(500)}, Rate::whole(1)) == Money(1));
    CHECK(amount({Quantity::raw(499)}, Rate::whole(1)) == Money(0));
    CHECK(amount({Quantity::raw(2'500)}, Rate::whole(1)) == Money(3));
    // 0,5 × 0,5 is 0,25 and not rounded between.
    CHECK(amount({Quantity::raw(500), Quantity::raw(500)}, Rate::whole(2)) == Money(1));
    CHECK(amount({Quantity::raw(500), Quantity::raw(500)}, Rate::whole(1)) == Money(0));
}

TEST_CASE("A plan may round to 1.000 đồng")
{
    const Quantity one = Quantity::whole(1);
    CHECK(amount({one}, Rate::whole(499), 1000) == Money(0));
    CHECK(amount({one}, Rate::whole(500), 1000) == Money(1'000));
    CHECK(amount({one}, Rate::whole(1'499), 1000) == Money(1'000));
    CHECK(amount({one}, Rate::whole(1'500), 1000) == Money(2'000));
    // 499,5 is below the half of 1.000 and not rounded up to it first.
    CHECK(amount({Quantity::raw(500)}, Rate::whole(999), 1000) == Money(0));
}

TEST_CASE("A percent of a base is rounded half away from zero")
{
    CHECK(share(1'000, Rate::whole(10)) == Money(100));
    CHECK(share(1'250, Rate::raw(10'000)) == Money(125));
    CHECK(share(5, Rate::whole(10)) == Money(1));
    CHECK(share(4, Rate::whole(10)) == Money(0));
    CHECK(share(100'000, Rate::raw(1)) == Money(1));
    CHECK(share(49'999, Rate::raw(1)) == Money(0));
}

TEST_CASE("The largest amount has 15 digits, above it all are too large")
{
    const Money largest = amount({Quantity::whole(1'000)}, Rate::whole(999'999'999'999));
    CHECK(largest == Money(999'999'999'999'000));
    CHECK_FALSE(largest.tooLarge());
    CHECK(amount({Quantity::raw(1'000'001)}, Rate::whole(999'999'999'999)).tooLarge());
    CHECK(amount({Quantity::whole(999'999'999'999), largestQuantity},
                 Rate::whole(999'999'999'999)) == Money(Money::largest + 1));
    CHECK(share(Money::largest, Rate::whole(100)) == Money(Money::largest));
}

TEST_CASE("Rounding up to 1.000 can make an amount too large")
{
    CHECK(amount({Quantity::whole(1)}, Rate::whole(Money::largest), 1000).tooLarge());
}

TEST_CASE("The state's part is rounded half away from zero to 1 đồng")
{
    CHECK(stateOf(Money(1), Percent::whole(50)) == Money(1));
    CHECK(stateOf(Money(1), Percent::raw(49'999)) == Money(0));
    CHECK(stateOf(Money(1'000), Percent::raw(33'333)) == Money(333));
    CHECK(stateOf(Money(Money::largest), hundredPercent) == Money(Money::largest));
    CHECK(stateOf(Money(1'000), Percent()) == Money(0));
}
