#include "tests/catch.h"
#include "tests/frozen_plans.h"

#include "core/storage/version_difference.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

Money sumOf(const VersionDifference &difference)
{
    Money sum;
    for (const ClassDifference &each : difference.classes)
        sum += each.amount();
    return sum;
}

/// Two versions that differ by one edit.
VersionDifference after(const std::function<void(Plan &)> &edit)
{
    static const Plan plan = fullPlan();
    Plan edited = plan;
    edit(edited);
    return differenceOf(frozenAs(plan), frozenAs(edited));
}

} // namespace

TEST_CASE("A version does not differ from itself")
{
    const FrozenPlan frozen = frozenAs(fullPlan());
    const VersionDifference difference = differenceOf(frozen, frozen);
    CHECK(difference.classes.empty());
    CHECK(difference.rows.empty());
    CHECK(difference.shipped.isEmpty());
}

TEST_CASE("One trainee more is one line with its figures before and after")
{
    const auto difference = after([](Plan &plan) { plan.classes[1].trainees[0].count += 1; });
    REQUIRE(difference.classes.size() == 1);
    REQUIRE(difference.classes[0].lines.size() == 1);
    const LineDifference &line = difference.classes[0].lines[0];
    CHECK(line.after->amount - line.before->amount == Money(100'000));
    CHECK(difference.classes[0].state() == Money(50'000));
    CHECK(difference.classes[0].rows.size() == 1);
}

TEST_CASE("A class that came and one that went are told with all their lines")
{
    const auto gone = after([](Plan &plan) { plan.classes.pop_back(); });
    REQUIRE(gone.classes.size() == 1);
    CHECK(gone.classes[0].isGone);
    CHECK(gone.classes[0].amount() < Money());
    const auto come = after([](Plan &plan) { plan.classes.push_back(fullClass("M", 99)); });
    REQUIRE(come.classes.size() == 1);
    CHECK(come.classes[0].isAdded);
    CHECK_FALSE(come.classes[0].lines.empty());
}

TEST_CASE("A change that costs nothing is told as well")
{
    const auto difference = after([](Plan &plan) { plan.classes[0].venue = "Nhà văn hóa"; });
    REQUIRE(difference.classes.size() == 1);
    CHECK(difference.classes[0].lines.empty());
    CHECK(difference.classes[0].rows.size() == 1);
    CHECK(after([](Plan &plan) { plan.header.title += "!"; }).rows.size() == 1);
}

TEST_CASE("The differences applied to the old version give the new one, and add up")
{
    RandomEdits random(4711);
    Plan plan = fullPlan();
    for (int i = 0; i < 60; ++i) {
        const FrozenPlan before = frozenAs(plan);
        plan = random.edited(random.edited(plan));
        const FrozenPlan now = frozenAs(plan);
        const VersionDifference difference = differenceOf(before, now);
        CHECK(applied(before, difference) == now);
        CHECK(sumOf(difference) == now.head.amount - before.head.amount);
    }
}
