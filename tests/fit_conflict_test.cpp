#include "tests/catch.h"
#include "tests/fit_plans.h"

#include <bit>

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

namespace {

/// A constraint as a question about which classes are kept.
using Kept = std::function<bool(unsigned mask)>;

/// The constraints of a request without other measures than dropping, each looked at by itself.
std::vector<Kept> constraintsOf(const FitPlan &plan, const FitRequest &request)
{
    const auto &classes = plan.plan.classes;
    std::vector<Kept> constraints;
    const auto stateOfKept = [&](unsigned mask, const QString &type) {
        Money sum;
        for (std::size_t i = 0; i < classes.size(); ++i)
            if ((mask >> i & 1) && (type.isEmpty() || classes[i].type == type))
                sum += stateOf(plan, i);
        return sum;
    };
    constraints.push_back([=](unsigned mask) { return stateOfKept(mask, {}) <= *request.ceiling; });
    for (auto each = request.typeCeilings.begin(); each != request.typeCeilings.end(); ++each)
        constraints.push_back([=, type = each.key(), most = *each](unsigned mask) {
            return stateOfKept(mask, type) <= most;
        });
    for (std::size_t i = 0; i < classes.size(); ++i)
        if (request.untouched.contains(classes[i].id))
            constraints.push_back([=](unsigned mask) { return mask >> i & 1; });
    QMap<QString, unsigned> ofType;
    for (std::size_t i = 0; i < classes.size(); ++i)
        ofType[classes[i].type] |= 1U << i;
    for (const unsigned those : ofType)
        constraints.push_back([=](unsigned mask) { return (mask & those) != 0; });
    return constraints;
}

/// How many constraints the smallest set has that no choice of classes keeps; 0: there is none.
int smallestConflict(const FitPlan &plan, const FitRequest &request)
{
    const auto constraints = constraintsOf(plan, request);
    std::vector<unsigned> kept; // of each choice of classes: the constraints it keeps
    for (unsigned mask = 0; mask < 1U << plan.plan.classes.size(); ++mask) {
        kept.push_back(0);
        for (std::size_t i = 0; i < constraints.size(); ++i)
            kept.back() |= unsigned(constraints[i](mask)) << i;
    }
    std::ranges::sort(kept);
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    int smallest = 0;
    for (unsigned set = 1; set < 1U << constraints.size(); ++set)
        if (const int size = std::popcount(set);
            (smallest == 0 || size < smallest) &&
            std::ranges::none_of(kept, [&](unsigned each) { return (each & set) == set; }))
            smallest = size;
    return smallest;
}

} // namespace

TEST_CASE("A conflict is as small as the smallest of all sets of constraints")
{
    for (unsigned seed = 400; seed < 412; ++seed) {
        const FitPlan plan(drawnPlan(seed, 8));
        FitRequest request = within(plan.share(10 + seed % 5 * 4));
        request.typeCeilings = {{plan.plan.classes[0].type, plan.share(1 + seed % 3 * 4)}};
        request.untouched = {"class-2", "class-5", "class-6"};
        request.onePerType = true;
        const int smallest = smallestConflict(plan, request);
        const FitAnswer answer = plan.fit(request);
        const auto *conflict = std::get_if<FitConflict>(&answer);
        CHECK((smallest == 0) == (conflict == nullptr));
        if (!conflict)
            continue;
        CHECK(int(conflict->constraints.size()) == smallest);
        CHECK(conflict->smallest);
    }
}
