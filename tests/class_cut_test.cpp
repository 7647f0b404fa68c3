#include "tests/catch.h"
#include "tests/fit_plans.h"

#include "core/domain/plan_rules.h"
#include "core/planning/cut_steps.h"
#include "core/planning/shorter_class.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

TrainingClass twoDays()
{
    TrainingClass made{.id = "c", .code = "L01", .title = "T", .type = "crop"};
    made.startDate = QDate(2017, 3, 14);
    made.days = Quantity::whole(2);
    made.topics = {{.title = "a", .sessions = Quantity::whole(3), .lecturer = "one", .day = 1},
                   {.title = "b", .sessions = Quantity::whole(1), .lecturer = "two", .day = 2}};
    made.topics[0].practiceSessions = Quantity::whole(3);
    made.stays = {{.lecturer = "one", .days = Quantity::whole(2), .nights = Quantity::whole(1)},
                  {.lecturer = "two", .days = Quantity::whole(1)}};
    made.trainees = {{.beneficiary = Beneficiary::Agriculture, .count = 33, .lodged = 10},
                     {.beneficiary = Beneficiary::Hardship, .count = 10},
                     {.beneficiary = Beneficiary::Official, .count = 9}};
    return made;
}

struct Cutting
{
    explicit Cutting(CutRules given = {}) : rules(std::move(given)) {}

    TrainingClass after(const TrainingClass &today, const ClassCut &cut) const
    {
        return ClassCutter(plan.estimator, rules).after(today, cut).value();
    }
    std::vector<Line> lines(const TrainingClass &each, const char *item) const
    {
        std::vector<Line> lines;
        for (const Line &line : plan.estimator.estimate(each).lines)
            if (plan.catalogue.items[line.item].code == item)
                lines.push_back(line);
        return lines;
    }

    FitPlan plan{drawnPlan(1, 1)};
    CutRules rules;
};

} // namespace

TEST_CASE("A class that is a day shorter keeps nothing that a longer one has")
{
    const auto shorter = shorterBy(twoDays(), 1);
    REQUIRE(shorter);
    CHECK(shorter->days == Quantity::whole(1));
    CHECK(shorter->sessions() == Quantity::whole(2));
    REQUIRE(shorter->topics.size() == 1);
    CHECK(shorter->topics[0].sessions == Quantity::whole(2));
    CHECK(shorter->topics[0].practiceSessions == Quantity::whole(2));
    REQUIRE(shorter->stays.size() == 1);
    CHECK(shorter->stays[0].days == Quantity::whole(1));
    CHECK(shorter->stays[0].nights == Quantity());
}

TEST_CASE("A class does not lose its last day")
{
    CHECK_FALSE(shorterBy(twoDays(), 2));
    CHECK(shorterBy(twoDays(), 0) == twoDays());
}

TEST_CASE("Given sessions and nights go with the days")
{
    TrainingClass given = twoDays();
    given.givenSessions = Quantity::whole(5);
    given.givenNights = Quantity::whole(2);
    const auto shorter = shorterBy(given, 1);
    CHECK(shorter->sessions() == Quantity::whole(3));
    CHECK(shorter->nights() == Quantity::whole(1));
}

TEST_CASE("No group loses more than the percent, and officials stay")
{
    const TrainingClass after = Cutting().after(twoDays(), {.fewerTraineesPercent = 20});
    CHECK(after.trainees[0].count == 27); // 26.4
    CHECK(after.trainees[0].lodged == 9); // 8.2
    CHECK(after.trainees[1].count == 8);
    CHECK(after.trainees[2].count == 9);
}

TEST_CASE("Managers from areas of hardship are kept where that is asked")
{
    const Cutting cutting({.keepHardship = true});
    const TrainingClass after = cutting.after(twoDays(), {.fewerTraineesPercent = 20});
    CHECK(after.trainees[0].count == 27);
    CHECK(after.trainees[1].count == 10);
}

TEST_CASE("An item that is left out has no line, whether it appears by itself or by an entry")
{
    const Cutting cutting;
    const TrainingClass &today = cutting.plan.plan.classes[0];
    REQUIRE_FALSE(cutting.lines(today, "drinks").empty());
    REQUIRE_FALSE(cutting.lines(today, "hall").empty());
    const TrainingClass after = cutting.after(today, {.leftOut = {"drinks", "hall"}});
    CHECK(cutting.lines(after, "drinks").empty());
    CHECK(cutting.lines(after, "hall").empty());
    CHECK_FALSE(problemOf(after, cutting.plan.catalogue, cutting.plan.plan.lecturers));
}

TEST_CASE("Given rates are lowered to whole thousands, rounded up, with the reason")
{
    const Cutting cutting({.reason = "Cắt giảm"});
    TrainingClass today = cutting.plan.plan.classes[0];
    today.entries.back().rate = Rate::whole(1'001'000);
    const TrainingClass after = cutting.after(today, {.ratesPercent = 90});
    const auto hall = std::ranges::find(after.entries, QString("hall-0"), &Entry::id);
    REQUIRE(hall != after.entries.end());
    CHECK(hall->rate == Rate::whole(901'000)); // 900.900
    CHECK(hall->reason == "Hợp đồng; Cắt giảm");
    CHECK(cutting.lines(after, "lecturer_fee") == cutting.lines(today, "lecturer_fee"));
}

TEST_CASE("Rates by norm are lowered where that is allowed, for the items that are named")
{
    const Cutting cutting({.ratesByNorm = true, .rateItems = {"lecturer_fee"}, .reason = "Cắt"});
    const TrainingClass &today = cutting.plan.plan.classes[0];
    const TrainingClass after = cutting.after(today, {.ratesPercent = 80});
    const auto before = cutting.lines(today, "lecturer_fee");
    const auto lower = cutting.lines(after, "lecturer_fee");
    REQUIRE(before.size() == lower.size());
    for (std::size_t i = 0; i < lower.size(); ++i) {
        CHECK(lower[i].rate < before[i].rate);
        CHECK(lower[i].rate.raw() * 100 >= before[i].rate.raw() * 80);
        CHECK_FALSE(lower[i].has(LineMark::ReasonMissing));
    }
    CHECK(cutting.lines(after, "hall") == cutting.lines(today, "hall"));
}

TEST_CASE("The steps of a cut add up to what it saves, and those that save nothing are left out")
{
    const Cutting cutting({.ratesByNorm = true, .reason = "Cắt"});
    const TrainingClass &today = cutting.plan.plan.classes[0];
    const ClassCut cut{0, 20, {"drinks", "field_trip"}, 90};
    const auto steps = stepsOf(cutting.plan.estimator, cutting.rules, today, cut);
    Money saved;
    for (const CutStep &step : steps) {
        CHECK(step.saving > Money());
        CHECK(step.kind != CutKind::FewerDays);
        saved += step.saving;
    }
    const Money after = cutting.plan.estimator.estimate(cutting.after(today, cut)).state;
    CHECK(saved == cutting.plan.estimator.estimate(today).state - after);
}
