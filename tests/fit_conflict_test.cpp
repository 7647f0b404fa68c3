#include "tests/catch.h"
#include "tests/fit_plans.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

using Kind = FitConstraint::Kind;

FitRequest within(Money ceiling)
{
    FitRequest request;
    request.ceiling = ceiling;
    return request;
}

std::vector<Kind> kindsOf(const FitConflict &conflict)
{
    std::vector<Kind> kinds;
    for (const FitConstraint &each : conflict.constraints)
        kinds.push_back(each.kind);
    return kinds;
}

Money stateOf(const FitPlan &plan, std::size_t number)
{
    return plan.estimator.estimate(plan.plan.classes[number]).state;
}

} // namespace

TEST_CASE("A class that is not touched and costs more than the ceiling is the whole conflict")
{
    const FitPlan plan(drawnPlan(21, 10));
    FitRequest request = within(stateOf(plan, 4) - Money(1));
    request.untouched = {"class-4"};
    request.onePerType = true;
    request.keepHardship = false;
    const FitConflict conflict = plan.conflict(request);
    CHECK(conflict.smallest);
    CHECK(conflict.constraints ==
          std::vector<FitConstraint>{{Kind::Ceiling, {}, request.ceiling->dong()},
                                     {Kind::Untouched, "class-4", 0}});
    CHECK(conflict.needed == stateOf(plan, 4));
}

TEST_CASE("Where no class may be dropped it is that and the ceiling, with what would be needed")
{
    const FitPlan plan(drawnPlan(22, 10));
    FitRequest request = within(plan.share(50));
    request.measures.dropClasses = false;
    request.onePerDistrict = true;
    request.untouched = {"class-1"};
    const FitConflict conflict = plan.conflict(request);
    CHECK(kindsOf(conflict) == std::vector{Kind::Ceiling, Kind::KeepClasses});
    CHECK(conflict.needed == plan.state());
}

TEST_CASE("Two ceilings and the managers to be kept: only what is in each other's way is named")
{
    const FitPlan plan(drawnPlan(23, 10));
    FitRequest request = within(plan.state());
    request.typeCeilings = {{plan.plan.classes[0].type, Money()}};
    request.fewerTraineesInAll = 0;
    request.onePerDistrict = true;
    const FitConflict conflict = plan.conflict(request);
    CHECK(kindsOf(conflict) == std::vector{Kind::TypeCeiling, Kind::FewerTraineesInAll});
    CHECK(conflict.smallest);
}

TEST_CASE("Of several conflicts the one with the fewest constraints is told")
{
    Plan drawn = drawnPlan(24, 12);
    drawn.classes[0].type = drawn.classes[1].type = "salt";
    const FitPlan plan(drawn);
    FitRequest request = within(stateOf(plan, 0) + stateOf(plan, 1) - Money(1));
    request.untouched = {"class-0", "class-1"}; // with the ceiling three
    request.typeCeilings = {{plan.plan.classes[2].type, Money(1)}};
    request.onePerType = true; // with the type's ceiling two
    const FitConflict conflict = plan.conflict(request);
    CHECK(kindsOf(conflict) == std::vector{Kind::TypeCeiling, Kind::OnePerType});
    CHECK(conflict.constraints.back().about == plan.plan.classes[2].type);
}

TEST_CASE("A conflict among many classes that are not touched is told without spare ones")
{
    const FitPlan plan(drawnPlan(25, 40));
    FitRequest request = within(plan.share(30));
    for (const TrainingClass &each : plan.plan.classes)
        request.untouched.append(each.id);
    const FitConflict conflict = plan.conflict(request);
    Money sum;
    Money least = plan.state();
    for (const FitConstraint &each : conflict.constraints) {
        if (each.kind != Kind::Untouched)
            continue;
        const Money state = stateOf(plan, std::size_t(each.about.mid(6).toInt()));
        sum += state;
        least = std::min(least, state);
    }
    CHECK(sum > *request.ceiling);
    CHECK(sum - least <= *request.ceiling);
    CHECK(conflict.needed == sum);
}
