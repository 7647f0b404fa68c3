#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/next_year.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

Plan samplePlan()
{
    return std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
}

/// A plan with one class on these days.
Plan planOf(QDate day, int days = 1)
{
    Plan plan = samplePlan();
    plan.header.year = day.year();
    plan.classes.resize(1);
    plan.classes.front().startDate = day;
    plan.classes.front().days = Quantity::whole(days);
    return plan;
}

NextYear after(const Plan &plan)
{
    return nextYearOf(shippedCatalogue(), plan, "new");
}

QDate moved(QDate day, int days = 1)
{
    return after(planOf(day, days)).classes.front().after;
}

} // namespace

TEST_CASE("A day is moved to the same week and weekday of the next year")
{
    CHECK(dayNextYear({2017, 3, 14}) == QDate(2018, 3, 13));
    CHECK(dayNextYear({2024, 2, 29}) == QDate(2025, 2, 27));
}

TEST_CASE("Every day stays a weekday and comes into the next calendar year")
{
    for (QDate day(2016, 1, 1); day.year() < 2030; day = day.addDays(1)) {
        const QDate next = dayNextYear(day);
        INFO(day.toString(Qt::ISODate).toStdString());
        REQUIRE(next.dayOfWeek() == day.dayOfWeek());
        REQUIRE(next.year() == day.year() + 1);
        REQUIRE(std::abs(day.daysTo(next) - 364) <= 14);
    }
}

TEST_CASE("A week 53 that the next year does not have becomes week 52")
{
    CHECK(dayNextYear({2020, 12, 31}) == QDate(2021, 12, 30));
}

TEST_CASE("A class moves by whole weeks off a holiday, also when only its last day meets it")
{
    // 30/04 and 01/05/2018 were holidays, a Monday and a Tuesday.
    CHECK(dayNextYear({2017, 5, 2}) == QDate(2018, 5, 1));
    CHECK(moved({2017, 5, 2}) == QDate(2018, 5, 8));
    CHECK(moved({2017, 5, 1}, 1).dayOfWeek() == Qt::Monday);
    CHECK(after(planOf({2017, 5, 2})).classes.front().holiday != "");
    CHECK(moved({2017, 5, 3}) == QDate(2018, 5, 2));
    CHECK(after(planOf({2017, 5, 3})).classes.front().holiday == "");
}

TEST_CASE("What was decided for one year is not taken along, all else is")
{
    Plan plan = samplePlan();
    plan.header.ceiling = Money(1'000);
    plan.classes.front().reviews.push_back({.id = "r"});
    plan.absences = {{.id = "a", .lastDay = QDate(2017, 12, 31)},
                     {.id = "b", .lastDay = QDate(2018, 1, 1)}};
    for (Entry &entry : plan.classes.front().entries)
        entry.reason = "once";
    const Plan next = after(plan).plan;
    CHECK(next.header.id == "new");
    CHECK(next.header.year == 2018);
    CHECK_FALSE(next.header.ceiling);
    CHECK_FALSE(next.header.title.contains("2017"));
    CHECK(next.classes.front().reviews.empty());
    REQUIRE(next.absences.size() == 1);
    CHECK(next.absences.front().id == "b");
    for (const Entry &entry : next.classes.front().entries)
        CHECK(entry.reason == "");
    CHECK(next.lecturers == plan.lecturers);
    CHECK(next.classes.front().trainees == plan.classes.front().trainees);
}

TEST_CASE("Norms are those of the new days, and their differences are told by class")
{
    Plan plan = planOf({2017, 3, 14});
    Norm norm;
    norm.code = "qb-drinks";
    norm.key = "drinks";
    norm.document = "12/2017/NQ-HĐND";
    norm.amount = Rate::whole(123);
    norm.per = Per::Day;
    norm.scope = plan.header.province;
    norm.validFrom = QDate(2018, 3, 13);
    const auto linesWith = [&](const std::vector<Norm> &norms) {
        plan.norms = norms;
        return after(plan).classes.front().effect.lines;
    };
    const auto without = linesWith({});
    CHECK(linesWith({norm}) != without);
    norm.validFrom = QDate(2018, 3, 14);
    CHECK(linesWith({norm}) == without);
}

TEST_CASE("Topics of the department that was responsible go to the one that is")
{
    Plan plan = planOf({2024, 5, 14});
    plan.classes.front().type = "crop";
    plan.classes.front().topics.front().department = "SNN";
    const NextYear next = after(plan);
    CHECK(next.classes.front().departmentBefore == "SNN");
    CHECK(next.classes.front().departmentAfter == "SNNMT");
    CHECK(next.plan.classes.front().topics.front().department == "SNNMT");
}

TEST_CASE("Whether the holidays of the year are known is said")
{
    CHECK(after(planOf({2017, 3, 14})).holidaysKnown);
    CHECK_FALSE(after(planOf({2090, 3, 14})).holidaysKnown);
}
