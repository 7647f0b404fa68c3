#include "tests/catch.h"
#include "tests/fit_plans.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

FitRequest within(Money ceiling)
{
    FitRequest request;
    request.ceiling = ceiling;
    request.reason = "Cắt giảm cho vừa trần kinh phí";
    return request;
}

FitRequest withEveryMeasure(Money ceiling)
{
    FitRequest request = within(ceiling);
    request.measures.fewerDays = 1;
    request.measures.fewerTraineesPercent = 20;
    request.measures.traineesStep = 10;
    request.measures.leaveOut = {"award", "drinks"};
    request.measures.ratesDownTo = 80;
    request.measures.ratesStep = 10;
    request.measures.ratesByNorm = true;
    return request;
}

/// What the estimator says of the plan that a proposal makes.
Money stateAfter(const FitPlan &plan, const FitRequest &request, const FitProposal &proposal)
{
    const auto classes = classesAfter(plan.estimator, plan.plan.classes, request, proposal.classes);
    return estimatePlan(plan.estimator, classes).state;
}

/// Every step of every class adds up to the difference, and the sums are those of the estimator.
void checkSums(const FitPlan &plan, const FitRequest &request, const FitProposal &proposal)
{
    Money saved;
    for (const FitClass &each : proposal.classes) {
        Money ofClass;
        for (const CutStep &step : each.steps)
            ofClass += step.saving;
        CHECK(ofClass == each.saving());
        CHECK((each.isChanged() || each.saving() == Money()));
        saved += ofClass;
    }
    CHECK(proposal.before == plan.state());
    CHECK(proposal.before - saved == proposal.after);
    CHECK(stateAfter(plan, request, proposal) == proposal.after);
}

} // namespace

TEST_CASE("A plan within its ceiling stays as it is, to the last đồng")
{
    const FitPlan plan(drawnPlan(1, 5));
    const FitProposal exact = plan.propose(withEveryMeasure(plan.state()));
    CHECK(exact.after == plan.state());
    CHECK(exact.pointsAfter == exact.pointsBefore);
    CHECK(std::ranges::none_of(exact.classes, &FitClass::isChanged));
    const FitProposal less = plan.propose(withEveryMeasure(plan.state() - Money(1)));
    CHECK(less.after < plan.state());
    CHECK(std::ranges::any_of(less.classes, &FitClass::isChanged));
}

TEST_CASE("A ceiling that a choice of classes meets exactly is met exactly")
{
    const FitPlan plan(drawnPlan(2, 8));
    const Money first = plan.estimator.estimate(plan.plan.classes[0]).state;
    FitRequest request = within(plan.state() - first);
    request.untouched = {"class-1", "class-2", "class-3", "class-4",
                         "class-5", "class-6", "class-7"};
    const FitProposal proposal = plan.propose(request);
    CHECK(proposal.classes[0].dropped);
    CHECK(proposal.after == *request.ceiling);
    request.ceiling = *request.ceiling - Money(1);
    CHECK(std::holds_alternative<FitConflict>(plan.fit(request)));
}

TEST_CASE("A plan without classes fits under any ceiling")
{
    CHECK(FitPlan(drawnPlan(1, 0)).propose(within(Money())).classes.empty());
}

TEST_CASE("The class of the lower priority goes, all else being equal")
{
    Plan plan = drawnPlan(3, 1);
    plan.classes.push_back(plan.classes[0]);
    plan.classes[1].id = "other";
    plan.classes[0].priority = 2;
    plan.classes[1].priority = 1;
    const FitPlan fitted(plan);
    const FitProposal proposal = fitted.propose(within(fitted.share(50)));
    CHECK(proposal.classes[0].dropped);
    CHECK_FALSE(proposal.classes[1].dropped);
    CHECK(proposal.isProven());
}

TEST_CASE("No class is dropped where rates can be lowered enough, and not more than needed")
{
    const FitPlan plan(drawnPlan(4, 10));
    const FitRequest request = withEveryMeasure(plan.share(98));
    const FitProposal proposal = plan.propose(request);
    for (const FitClass &each : proposal.classes) {
        CHECK_FALSE(each.dropped);
        CHECK(each.managersAfter == each.managersBefore);
    }
    CHECK(proposal.after <= *request.ceiling);
    CHECK(proposal.after > plan.share(97));
    checkSums(plan, request, proposal);
}

TEST_CASE("Each cut tells which ceilings it is for")
{
    const FitPlan plan(drawnPlan(5, 12));
    const QString type = plan.plan.classes[0].type;
    FitRequest request;
    request.typeCeilings = {{type, Money(1)}};
    const FitProposal proposal = plan.propose(request);
    for (std::size_t i = 0; i < proposal.classes.size(); ++i) {
        const FitClass &each = proposal.classes[i];
        CHECK(each.dropped == (plan.plan.classes[i].type == type));
        CHECK(each.because.size() == std::size_t(each.dropped));
        for (const FitConstraint &cause : each.because)
            CHECK(cause == FitConstraint{FitConstraint::Kind::TypeCeiling, type, 1});
    }
}

TEST_CASE("A ceiling of a department counts the classes it answers for on their first day")
{
    const FitPlan plan(drawnPlan(6, 12));
    const auto departmentOf = [&](const TrainingClass &each) {
        return plan.catalogue.responsibleAgency(each.type, each.startDate);
    };
    const QString department = departmentOf(plan.plan.classes[0]);
    FitRequest request;
    request.departmentCeilings = {{department, Money()}};
    const FitProposal proposal = plan.propose(request);
    for (std::size_t i = 0; i < proposal.classes.size(); ++i)
        CHECK(proposal.classes[i].dropped == (departmentOf(plan.plan.classes[i]) == department));
}

TEST_CASE("Sums are exact whatever is cut, and the same request has the same answer")
{
    for (const unsigned seed : {11U, 12U, 13U, 14U}) {
        const FitPlan plan(drawnPlan(seed, 20));
        const FitRequest request = withEveryMeasure(plan.share(45 + seed * 2));
        const FitProposal proposal = plan.propose(request);
        CHECK(proposal.after <= *request.ceiling);
        CHECK(proposal.isProven());
        checkSums(plan, request, proposal);
        CHECK(plan.propose(request) == proposal);
    }
}

TEST_CASE("Only what is accepted is changed")
{
    const FitPlan plan(drawnPlan(15, 12));
    const FitRequest request = withEveryMeasure(plan.share(60));
    const FitProposal proposal = plan.propose(request);
    const auto cut = std::ranges::find_if(proposal.classes, &FitClass::isChanged);
    REQUIRE(cut != proposal.classes.end());
    const auto after = classesAfter(plan.estimator, plan.plan.classes, request, {*cut});
    CHECK(plan.state() - estimatePlan(plan.estimator, after).state == cut->saving());
}

TEST_CASE("A stop while variants are made leaves it without an answer")
{
    const FitPlan plan(drawnPlan(1, 3));
    const FitAnswer answer = fitToCeiling(
        plan.estimator, plan.plan.classes, within(Money(1)),
        [](const IntegerProgram &) { return IntegerAnswer(); }, [](double) { return false; });
    CHECK(answer == FitAnswer(FitWithoutAnswer()));
}
