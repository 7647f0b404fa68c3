#include "tests/catch.h"
#include "tests/fit_plans.h"

#include "core/domain/plan_rules.h"
#include "core/planning/needs.h"

#include <QSet>

using namespace taphuan;
using namespace taphuan::test;

namespace {

FitRequest everything(const FitPlan &plan, qint64 percent)
{
    FitRequest request;
    request.ceiling = plan.share(percent);
    request.typeCeilings = {{plan.plan.classes[0].type, plan.share(percent / 6)}};
    request.measures.fewerDays = 1;
    request.measures.fewerTraineesPercent = 20;
    request.measures.leaveOut = {"award", "field_trip", "drinks"};
    request.measures.ratesDownTo = 80;
    request.measures.ratesByNorm = true;
    request.onePerType = true;
    request.onePerDistrict = true;
    request.keepHardship = true;
    request.untouched = {"class-3", "class-100", "class-150"};
    request.fewerTraineesInAll = 45;
    request.reason = "Cắt giảm cho vừa trần kinh phí";
    return request;
}

const TrainingClass *find(const std::vector<TrainingClass> &classes, const QString &id)
{
    const auto found = std::ranges::find(classes, id, &TrainingClass::id);
    return found == classes.end() ? nullptr : &*found;
}

template<class Key> QSet<QString> keysOf(const std::vector<TrainingClass> &classes, const Key &key)
{
    QSet<QString> keys;
    for (const TrainingClass &each : classes)
        keys.insert(key(each));
    return keys;
}

qint64 managersIn(const std::vector<TrainingClass> &classes)
{
    qint64 managers = 0;
    for (const TrainingClass &each : classes)
        managers += managersOf(each);
    return managers;
}

qint64 hardshipIn(const TrainingClass &trainingClass)
{
    qint64 people = 0;
    for (const TraineeGroup &group : trainingClass.trainees)
        people += group.beneficiary == Beneficiary::Hardship ? group.count : 0;
    return people;
}

void checkCeilings(const FitPlan &plan, const FitRequest &request,
                   const std::vector<TrainingClass> &after)
{
    const PlanEstimate estimate = estimatePlan(plan.estimator, after);
    CHECK(estimate.state <= *request.ceiling);
    for (const TypeSum &sum : sumsByType(plan.catalogue, after, estimate.classes))
        CHECK(sum.state <= request.typeCeilings.value(sum.type, Money(Money::largest)));
}

void checkClasses(const FitPlan &plan, const FitRequest &request,
                  const std::vector<TrainingClass> &after)
{
    for (const TrainingClass &today : plan.plan.classes) {
        const TrainingClass *each = find(after, today.id);
        if (request.untouched.contains(today.id))
            CHECK((each && *each == today));
        if (hasHardship(today))
            CHECK((each && hardshipIn(*each) == hardshipIn(today) && each->days == today.days));
        if (!each)
            continue;
        CHECK(managersOf(*each) * 100 >= managersOf(today) * 80);
        CHECK(each->days.raw() >= today.days.raw() - 1000);
        CHECK_FALSE(problemOf(*each, plan.catalogue, plan.plan.lecturers));
    }
}

} // namespace

TEST_CASE("Every constraint is kept in plans of 200 classes, close to the best that could be")
{
    for (const auto &[seed, percent] : {std::pair(302U, 70), std::pair(305U, 75)}) {
        const FitPlan plan(drawnPlan(seed, 200));
        const FitRequest request = everything(plan, percent);
        const auto proposal = std::get<FitProposal>(plan.fit(request));
        CHECK(proposal.gap() < 0.005);
        const auto after =
            classesAfter(plan.estimator, plan.plan.classes, request, proposal.classes);
        checkCeilings(plan, request, after);
        checkClasses(plan, request, after);
        const auto type = [](const TrainingClass &each) { return each.type; };
        const auto district = [](const TrainingClass &each) { return each.districts[0]; };
        CHECK(keysOf(after, type) == keysOf(plan.plan.classes, type));
        CHECK(keysOf(after, district) == keysOf(plan.plan.classes, district));
        CHECK(managersIn(after) * 100 >= managersIn(plan.plan.classes) * 55);
    }
}

TEST_CASE("Which of 200 classes are dropped is proven to be the best choice")
{
    const FitPlan plan(drawnPlan(304, 200));
    FitRequest request;
    request.onePerType = request.onePerDistrict = true;
    for (const int percent : {30, 60, 90}) {
        request.ceiling = plan.share(percent);
        CHECK(plan.propose(request).isProven());
    }
}

TEST_CASE("When time runs out the best that was found comes with how far from the best it may be")
{
    const FitPlan plan(drawnPlan(303, 200));
    const IntegerSolver stopped = [](const IntegerProgram &program) {
        IntegerAnswer answer{IntegerAnswer::Kind::Stopped, {}, -1e9};
        answer.taken.assign(program.costs.size(), false);
        for (const ProgramRow &row : program.rows) // all classes dropped
            if (row.sense == ProgramRow::Sense::Exactly)
                answer.taken[std::size_t(row.terms.back().first)] = true;
        return answer;
    };
    FitRequest request;
    request.ceiling = plan.share(50);
    const auto proposal = std::get<FitProposal>(fitToCeiling(
        plan.estimator, plan.plan.classes, request, stopped, [](double) { return true; }));
    CHECK_FALSE(proposal.isProven());
    CHECK(proposal.pointsBound == 1'000'000'000);
}
