#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/norm_effect.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

Plan samplePlan()
{
    return std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
}

/// A resolution of the province on drinks, with the same unit as the central norm.
Norm drinks(qint64 dong, QDate from)
{
    Norm norm;
    norm.code = "qb-drinks";
    norm.key = "drinks";
    norm.document = "12/2017/NQ-HĐND";
    norm.article = "Điều 3";
    norm.amount = Rate::whole(dong);
    norm.per = Per::Day;
    norm.scope = "Quảng Bình";
    norm.validFrom = from;
    norm.evidence = Evidence::Sourced;
    return norm;
}

std::vector<ClassEffect> effectOf(const Plan &plan, const Norm &norm)
{
    std::vector<Norm> norms = plan.norms;
    norms.push_back(norm);
    return effectOfNorms(shippedCatalogue(), plan, norms);
}

} // namespace

TEST_CASE("Norms as they are change nothing")
{
    const Plan plan = samplePlan();
    CHECK(effectOfNorms(shippedCatalogue(), plan, plan.norms).empty());
}

TEST_CASE("A norm of another province changes nothing")
{
    Norm norm = drinks(1, QDate(2017, 1, 1));
    norm.scope = "Hà Tĩnh";
    CHECK(effectOf(samplePlan(), norm).empty());
}

TEST_CASE("A norm changes the classes from its first day on, and none before")
{
    const Plan plan = samplePlan();
    const QDate start = plan.classes.front().startDate;
    const auto codes = [&](QDate from) {
        QStringList found;
        for (const ClassEffect &effect : effectOf(plan, drinks(123, from)))
            found += effect.code;
        return found;
    };
    CHECK(codes(start).contains(plan.classes.front().code));
    CHECK_FALSE(codes(start.addDays(1)).contains(plan.classes.front().code));
}

TEST_CASE("The effect on a class is that of its lines, before and after")
{
    const Plan plan = samplePlan();
    const std::vector<ClassEffect> effects = effectOf(plan, drinks(123, QDate(2017, 1, 1)));
    REQUIRE(effects.size() == plan.classes.size());
    for (const ClassEffect &effect : effects) {
        qint64 difference = 0;
        for (const LineEffect &line : effect.lines)
            difference += line.after.dong() - line.before.dong();
        CHECK(difference == effect.after.dong() - effect.before.dong());
        CHECK(difference != 0);
    }
}

TEST_CASE("A provincial figure one dong above the central one shows as over the cap")
{
    const Plan plan = samplePlan();
    const std::vector<ClassEffect> effects = effectOf(plan, drinks(30'001, QDate(2017, 1, 1)));
    REQUIRE_FALSE(effects.empty());
    const LineEffect &line = effects.front().lines.front();
    CHECK(line.isOverCap);
    CHECK_FALSE(line.wasOverCap);
    CHECK(line.capBefore == line.capAfter);
}

TEST_CASE(
    "A line names the norm that makes its figure another; what is a percentage of it does not")
{
    const std::vector<ClassEffect> effects = effectOf(samplePlan(), drinks(123, QDate(2017, 1, 1)));
    REQUIRE_FALSE(effects.empty());
    const std::vector<LineEffect> &lines = effects.front().lines;
    CHECK(lines.front().document == "12/2017/NQ-HĐND");
    CHECK(lines.front().article == "Điều 3");
    for (std::size_t i = 1; i < lines.size(); ++i)
        CHECK(lines[i].document == "");
}
