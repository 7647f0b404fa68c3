#include "core/domain/plan_catalogue.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/reprice.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

Plan samplePlan()
{
    return std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
}

/// A plan with what its figures come from.
struct Priced
{
    explicit Priced(Plan given)
        : plan(std::move(given))
        , norms(shippedCatalogue().norms, plan.norms, plan.header.province)
        , estimator(shippedCatalogue(), plan.header, plan.lecturers, plan.defaults, norms)
    {
    }

    Plan plan;
    NormBook norms;
    Estimator estimator;
};

Norm drinks(qint64 dong)
{
    Norm norm;
    norm.code = "qb-drinks";
    norm.key = "drinks";
    norm.document = "12/2017/NQ-HĐND";
    norm.amount = Rate::whole(dong);
    norm.per = Per::Day;
    norm.scope = "Quảng Bình";
    norm.evidence = Evidence::Sourced;
    return norm;
}

Plan withDrinks(Plan plan, qint64 dong)
{
    plan.norms.push_back(drinks(dong));
    return plan;
}

/// An override of the drinks of the first class.
Plan withOwnRate(Plan plan, qint64 dong)
{
    auto &entries = plan.classes.front().entries;
    std::erase_if(entries, [](const Entry &entry) { return entry.item == "drinks"; });
    Entry entry;
    entry.id = "own";
    entry.position = 99;
    entry.item = "drinks";
    entry.rate = Rate::whole(dong);
    entry.reason = "giá cũ";
    entries.push_back(entry);
    return plan;
}

std::vector<RepricedClass> repriced(const Plan &before, const Plan &after)
{
    const Priced was(before);
    const Priced is(after);
    return repricing(was.estimator, was.plan.classes, is.estimator, is.plan.classes);
}

QString id()
{
    return QStringLiteral("new");
}

Money amountOf(const Plan &plan, const TrainingClass &trainingClass, const QString &item)
{
    const Priced priced(plan);
    for (const Line &line : priced.estimator.estimate(trainingClass).lines)
        if (shippedCatalogue().items[line.item].code == item)
            return line.amount;
    return {};
}

} // namespace

TEST_CASE("Norms as they were reprice nothing, whatever else was edited")
{
    const Plan plan = samplePlan();
    Plan edited = plan;
    edited.classes.front().days = Quantity::whole(5);
    CHECK(repriced(plan, edited).empty());
    CHECK(repriced(plan, withOwnRate(plan, 1'000)).empty());
}

TEST_CASE("A norm of the province reprices each class that follows it, before and after")
{
    const Plan plan = samplePlan();
    const Plan after = withDrinks(plan, 12'345);
    const auto found = repriced(plan, after);
    REQUIRE(found.size() > 1);
    for (const RepricedClass &each : found) {
        REQUIRE(each.lines.size() == 1);
        const RepricedLine &line = each.lines.front();
        CHECK(line.rateByNorm == Rate::whole(12'345));
        CHECK(line.documentAfter == "12/2017/NQ-HĐND");
        CHECK(line.now == line.byNorm);
        CHECK(line.rateKept == line.rateBefore);
        CHECK(line.before != line.now);
    }
}

TEST_CASE("A line that follows is left as it is; one that does not keeps its old rate and reason")
{
    const Plan plan = samplePlan();
    const Plan after = withDrinks(plan, 12'345);
    const RepricedLine line = repriced(plan, after).front().lines.front();
    const Priced priced(after);
    TrainingClass following = after.classes.front();
    followNorm(following, priced.estimator, line, id);
    CHECK(following == after.classes.front());
    TrainingClass keeping = after.classes.front();
    keepRate(keeping, priced.estimator, line, "Hợp đồng đã ký", id);
    REQUIRE(keeping.entries.size() == after.classes.front().entries.size() + 1);
    CHECK(keeping.entries.back().rate == line.rateBefore);
    CHECK(keeping.entries.back().reason == "Hợp đồng đã ký");
    CHECK(amountOf(after, keeping, "drinks") == line.before);
}

TEST_CASE("A given rate that stands against a newer norm is listed, and follows when accepted")
{
    const Plan plan = withOwnRate(samplePlan(), 20'000);
    const Plan after = withDrinks(plan, 12'345);
    const auto found = repriced(plan, after);
    const RepricedLine line = found.front().lines.front();
    REQUIRE(line.classId == plan.classes.front().id);
    CHECK(line.isGiven);
    CHECK(line.now == line.kept);
    CHECK(line.rateKept == Rate::whole(20'000));
    const Priced priced(after);
    TrainingClass following = after.classes.front();
    followNorm(following, priced.estimator, line, id);
    for (const Entry &entry : following.entries)
        CHECK(entry.item != "drinks");
    CHECK(amountOf(after, following, "drinks") == line.byNorm);
}

TEST_CASE("A given rate that the newer norm happens to give is not listed")
{
    const Plan plan = withOwnRate(samplePlan(), 12'345);
    for (const RepricedClass &each : repriced(plan, withDrinks(plan, 12'345)))
        CHECK(each.id != plan.classes.front().id);
}

TEST_CASE("A rate that a default gives to every class is overridden by the norm's figure")
{
    Plan plan = samplePlan();
    std::erase_if(plan.classes.front().entries,
                  [](const Entry &entry) { return entry.item == "drinks"; });
    Entry entry;
    entry.id = "default";
    entry.item = "drinks";
    entry.rate = Rate::whole(20'000);
    plan.defaults.push_back(entry);
    const Plan after = withDrinks(plan, 12'345);
    const RepricedLine line = repriced(plan, after).front().lines.front();
    CHECK(line.isGiven);
    const Priced priced(after);
    TrainingClass following = after.classes.front();
    followNorm(following, priced.estimator, line, id);
    CHECK(following.entries.back().rate == Rate::whole(12'345));
    CHECK(amountOf(after, following, "drinks") == line.byNorm);
}

TEST_CASE("A class that moves to a day with another norm is listed with it")
{
    Plan plan = withDrinks(samplePlan(), 12'345);
    plan.norms.front().validFrom = plan.classes.front().startDate.addDays(30);
    Plan moved = plan;
    moved.classes.front().startDate = moved.classes.front().startDate.addDays(29);
    CHECK(repriced(plan, moved).empty());
    moved.classes.front().startDate = moved.classes.front().startDate.addDays(1);
    const auto found = repriced(plan, moved);
    REQUIRE(found.size() == 1);
    CHECK(found.front().lines.front().rateByNorm == Rate::whole(12'345));
}
