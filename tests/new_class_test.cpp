#include "app/new_class.h"

#include "core/exchange/shipped_catalogue.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

TrainingClass coded(const char *code)
{
    TrainingClass made;
    made.id = made.code = QString::fromUtf8(code);
    return made;
}

Plan planWith(int year, std::vector<TrainingClass> classes)
{
    Plan plan;
    plan.header.year = year;
    plan.classes = std::move(classes);
    return plan;
}

QDate firstDay(const Plan &plan)
{
    return newClass(plan, shippedCatalogue(), QStringLiteral("crop")).startDate;
}

} // namespace

TEST_CASE("The first class of a plan is L01")
{
    REQUIRE(ClassCodes({}).next() == "L01");
}

TEST_CASE("The next code follows the largest number in its form")
{
    REQUIRE(ClassCodes({coded("L02"), coded("L12"), coded("L03")}).next() == "L13");
    REQUIRE(ClassCodes({coded("L99")}).next() == "L100");
    REQUIRE(ClassCodes({coded("QB-007"), coded("extra")}).next() == "QB-008");
}

TEST_CASE("Several codes in a row are different")
{
    ClassCodes codes({coded("L12")});
    REQUIRE(codes.next() == "L13");
    REQUIRE(codes.next() == "L14");
}

TEST_CASE("A new class of an empty plan begins on the year's first suitable working day")
{
    // 1 January 2017 was a Sunday, made up for on Monday.
    REQUIRE(firstDay(planWith(2017, {})) == QDate(2017, 1, 3));
}

TEST_CASE("A new class begins after the latest one, from Monday to Thursday")
{
    TrainingClass latest = coded("L01");
    latest.startDate = QDate(2017, 9, 13); // Wednesday
    latest.days = Quantity::whole(2);
    REQUIRE(firstDay(planWith(2017, {latest})) == QDate(2017, 9, 18));
}

TEST_CASE("A new class stays within the year after a class on its last day")
{
    TrainingClass latest = coded("L01");
    latest.startDate = QDate(2017, 12, 29);
    latest.days = Quantity::whole(5);
    const QDate day = firstDay(planWith(2017, {latest}));
    REQUIRE(day.year() == 2017);
    REQUIRE(day.dayOfWeek() <= Qt::Thursday);
}

TEST_CASE("A duplicate has the same content under ids of its own")
{
    TrainingClass original = coded("L01");
    original.trainees.push_back({QStringLiteral("g"), 0, Beneficiary::Other, 30, 5});
    TrainingClass copy = duplicateOf(original, QStringLiteral("L02"), 9);
    REQUIRE(copy.id != original.id);
    REQUIRE(copy.trainees[0].id != original.trainees[0].id);
    REQUIRE(copy.position == 9);
    copy.id = original.id;
    copy.code = original.code;
    copy.position = original.position;
    copy.trainees[0].id = original.trainees[0].id;
    REQUIRE(copy == original);
}

TEST_CASE("A duplicate begins its review anew")
{
    TrainingClass original = coded("L01");
    original.reviews.emplace_back().step = ReviewStep::Submitted;
    REQUIRE(duplicateOf(original, "L02", 1).reviews.empty());
}
