#include "core/domain/estimate.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

Stay stay(const char *lecturer, Quantity days, Quantity nights, Quantity trips)
{
    Stay made;
    made.lecturer = text(lecturer);
    made.days = days;
    made.nights = nights;
    made.trips = trips;
    return made;
}

Topic topic(const char *lecturer, Quantity sessions)
{
    Topic made;
    made.lecturer = text(lecturer);
    made.sessions = sessions;
    return made;
}

QStringList itemsOf(Workplace &work)
{
    QStringList codes;
    for (const Line &line : work.estimate().lines)
        codes << work.catalogue.items[line.item].code;
    return codes;
}

void checkFactors(const Line &line, qint64 first, qint64 second)
{
    CHECK(line.factorCount == 2);
    CHECK(line.factors[0] == Quantity::whole(first));
    CHECK(line.factors[1] == Quantity::whole(second));
}

void checkFactor(const Line &line, qint64 only)
{
    CHECK(line.factorCount == 1);
    CHECK(line.factors[0] == Quantity::whole(only));
}

} // namespace

TEST_CASE("Only items that appear by themselves have lines without an entry")
{
    Workplace work;
    CHECK(itemsOf(work) ==
          QStringList{"lecturer_fee", "trainee_meal", "trainee_lodging", "drinks"});
    work.defaults = {entry("hall", 2'000'000)};
    work.trainingClass.entries = {entry("medicine", 200'000)};
    CHECK(itemsOf(work) == QStringList{"lecturer_fee", "trainee_meal", "trainee_lodging", "hall",
                                       "drinks", "medicine"});
}

TEST_CASE("A fee line counts the sessions of topics taught by its rank")
{
    Workplace work;
    work.trainingClass.topics = {topic("district", Quantity::raw(500)),
                                 topic("phd", Quantity::whole(1)), topic("phd", Quantity::whole(2)),
                                 topic("", Quantity::whole(7))};
    const std::vector<Line> lines = work.lines("lecturer_fee");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].rank() == Rank::Phd);
    checkFactor(lines[0], 3);
    CHECK(lines[1].rank() == Rank::District);
    CHECK(lines[1].factors[0] == Quantity::raw(500));
}

TEST_CASE("Stays give days and nights to the lecturer's rank, and trips to the class")
{
    Workplace work;
    work.defaults = {entry("lecturer_travel", 200'000)};
    work.trainingClass.stays = {
        stay("phd", Quantity::whole(2), Quantity::whole(1), Quantity::whole(1)),
        stay("district", Quantity::whole(3), {}, Quantity::raw(1500))};
    const auto perDiem = work.lines("lecturer_per_diem");
    REQUIRE(perDiem.size() == 2);
    checkFactor(perDiem[0], 2);
    checkFactor(perDiem[1], 3);
    CHECK(work.line("lecturer_lodging").rank() == Rank::Phd);
    CHECK(work.line("lecturer_travel").factors[0] == Quantity::raw(2500));
    CHECK(work.line("lecturer_travel").amount == Money(500'000));
}

TEST_CASE("Trainee groups have lines of their own in the order of beneficiaries")
{
    Workplace work;
    work.trainingClass.trainees = {group(Beneficiary::Other, 3), group(Beneficiary::Hardship, 4)};
    const auto meals = work.lines("trainee_meal");
    REQUIRE(meals.size() == 2);
    CHECK(meals[0].beneficiary() == Beneficiary::Hardship);
    checkFactors(meals[0], 4, 2);
    CHECK(meals[1].beneficiary() == Beneficiary::Other);
    checkFactors(meals[1], 3, 2);
}

TEST_CASE("Officials get no meal support, but lodging, materials and drinks")
{
    Workplace work;
    work.defaults = {entry("materials", 35'000)};
    work.trainingClass.trainees = {group(Beneficiary::Official, 5, 5)};
    CHECK(work.lines("trainee_meal").empty());
    checkFactors(work.line("trainee_lodging"), 5, 1);
    checkFactor(work.line("materials"), 5);
    checkFactors(work.line("drinks"), 5, 2);
}

TEST_CASE("Lodging counts the lodged people and the nights of the class")
{
    Workplace work;
    checkFactors(work.line("trainee_lodging"), 20, 1);
    work.trainingClass.givenNights = Quantity::whole(3);
    checkFactors(work.line("trainee_lodging"), 20, 3);
    work.trainingClass.givenNights = Quantity();
    CHECK(work.lines("trainee_lodging").empty());
}

TEST_CASE("Items of the whole class count people, days or nothing")
{
    Workplace work;
    work.trainingClass.trainees.push_back(group(Beneficiary::Official, 5));
    for (const char *item : {"stationery", "hall", "equipment", "decoration", "certificate"})
        work.defaults.push_back(entry(item, 1000));
    checkFactor(work.line("stationery"), 55);
    checkFactor(work.line("hall"), 2);
    checkFactor(work.line("equipment"), 2);
    checkFactor(work.line("decoration"), 1);
    checkFactor(work.line("certificate"), 55);
}

TEST_CASE("Drinks are counted by day until their norm is per session")
{
    Workplace work;
    const QDate change(2017, 7, 1);
    work.catalogue.norms = {inForce(rate("drinks-97", "drinks", 30'000), {}, change),
                            inForce(rate("drinks-40", "drinks", 20'000), change)};
    work.catalogue.norms[1].per = Per::Session;
    work.trainingClass.startDate = change.addDays(-1);
    checkFactors(work.line("drinks"), 50, 2);
    CHECK(factorUnits(work.estimator(), work.line("drinks")) ==
          QStringList{text("người"), text("ngày")});
    work.trainingClass.startDate = change;
    checkFactors(work.line("drinks"), 50, 4);
    CHECK(work.line("drinks").amount == Money(4'000'000));
    CHECK(factorUnits(work.estimator(), work.line("drinks")) ==
          QStringList{text("người"), text("buổi")});
    CHECK(rateUnit(work.estimator(), work.line("drinks")) == text("người/buổi"));
}

TEST_CASE("A class of one session is half a day")
{
    Workplace work;
    work.trainingClass.days = Quantity::raw(500);
    CHECK(work.trainingClass.sessions() == Quantity::whole(1));
    CHECK(work.trainingClass.nights() == Quantity());
    work.defaults = {entry("hall", 2'000'001)};
    CHECK(work.line("hall").amount == Money(1'000'001));
}

TEST_CASE("Awards and other entries have a line each, defaults first, in the order given")
{
    Workplace work;
    work.defaults = {entry("other", 10, Quantity::whole(1)),
                     entry("award", 20, Quantity::whole(2))};
    work.trainingClass.entries = {entry("award", 30, Quantity::whole(3)),
                                  entry("other", 40, Quantity::whole(4)),
                                  entry("award", 50, Quantity::raw(500))};
    const auto awards = work.lines("award");
    REQUIRE(awards.size() == 3);
    CHECK(awards[0].amount == Money(40));
    CHECK(awards[1].amount == Money(90));
    CHECK(awards[2].amount == Money(25));
    CHECK(awards[2].entry == 2);
    CHECK_FALSE(awards[2].quantityGiven());
    CHECK(work.estimator().entryOf(work.trainingClass, awards[2]) == work.trainingClass.entries[2]);
    CHECK(work.lines("other").size() == 2);
}

TEST_CASE("Entries with quantity or rate 0 make no line and keep the positions of the others")
{
    Workplace work;
    work.trainingClass.entries = {entry("award", 30, Quantity()),
                                  entry("award", 0, Quantity::whole(1)),
                                  entry("award", 50, Quantity::whole(1))};
    CHECK(work.line("award").entry == 2);
}

TEST_CASE("Management is a percent of the rounded amounts of all other lines, later ones included")
{
    Workplace work;
    work.catalogue.items = {work.catalogue.items[9], work.catalogue.items[18],
                            work.catalogue.items[19]};
    Entry management = entry("management");
    management.rate = Rate::raw(5'500);
    work.defaults = {entry("hall", 1'000), management, entry("other", 333, Quantity::raw(1'500))};
    const Line line = work.line("management");
    checkFactor(line, 2'000 + 500);
    CHECK(line.amount == Money(138)); // 137,5
    CHECK(itemsOf(work) == QStringList{"hall", "management", "other"});
    CHECK(work.estimate().amount == Money(2'638));
}

TEST_CASE("There is no management of nothing")
{
    Workplace work;
    work.trainingClass = {};
    work.defaults = {entry("management", 10)};
    CHECK(work.estimate().lines.empty());
}

TEST_CASE("Lines keep the order of the item table, ranks and beneficiaries")
{
    Workplace work;
    work.trainingClass.topics = {topic("district", Quantity::whole(1)),
                                 topic("phd", Quantity::whole(1))};
    for (const char *item : {"other", "class_staff", "field_trip", "award"})
        work.trainingClass.entries.push_back(entry(item, 1, Quantity::whole(1)));
    for (const char *item : {"management", "hall", "materials"})
        work.trainingClass.entries.push_back(entry(item, 1));
    CHECK(itemsOf(work) == QStringList{"lecturer_fee", "lecturer_fee", "trainee_meal",
                                       "trainee_lodging", "materials", "hall", "drinks", "award",
                                       "field_trip", "class_staff", "management", "other"});
}

TEST_CASE("A plan's sums are those of its classes and of its types")
{
    Workplace work;
    work.defaults = {entry("hall", 1'000'000)};
    TrainingClass second = work.trainingClass;
    second.type = text("transport");
    second.days = Quantity::whole(3);
    const std::vector<TrainingClass> classes{second, work.trainingClass, second};
    const PlanEstimate estimate = estimatePlan(work.estimator(), classes);
    CHECK(estimate.classes.size() == 3);
    CHECK(estimate.amount == Money(8'000'000));
    CHECK(estimate.state == Money(8'000'000));
    const auto sums = sumsByType(work.catalogue, classes, estimate.classes);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0] == TypeSum{text("crop"), 1, 50, Money(2'000'000), Money(2'000'000)});
    CHECK(sums[1] == TypeSum{text("transport"), 2, 100, Money(6'000'000), Money(6'000'000)});
}

TEST_CASE("A type without classes has no sum")
{
    Workplace work;
    const std::vector classes{work.trainingClass};
    const auto sums = sumsByType(work.catalogue, classes, {work.estimate()});
    REQUIRE(sums.size() == 1);
    CHECK(sums[0].type == "crop");
}

TEST_CASE("A line is called by its entry's label, or by item and rank or group")
{
    Workplace work;
    Entry named = entry("award", 1, Quantity::whole(1));
    named.label = text("Giải nhất");
    work.trainingClass.entries = {named, entry("other", 1, Quantity::whole(1))};
    const auto label = [&work](const char *item) {
        const Line line = work.line(item);
        return lineLabel(work.estimator(), work.trainingClass, line);
    };
    CHECK(label("award") == text("Giải nhất"));
    CHECK(label("other") == "other");
    CHECK(label("lecturer_fee") == text("lecturer_fee · tiến sĩ"));
    CHECK(label("trainee_meal") == text("trainee_meal · HTX nông nghiệp"));
}

TEST_CASE("A given quantity has the unit of the product it replaces")
{
    Workplace work;
    work.defaults = {
        forGroup(entry("trainee_meal", 1, Quantity::whole(90)), Beneficiary::Agriculture)};
    const Line line = work.line("trainee_meal");
    checkFactor(line, 90);
    CHECK(line.quantityGiven());
    CHECK(factorUnits(work.estimator(), line) == QStringList{text("người.ngày")});
    CHECK(rateUnit(work.estimator(), line) == text("người/ngày"));
}

TEST_CASE("Lines of a plan of 10.000 classes stay within 200 bytes")
{
    CHECK(sizeof(Line) <= 100);
    Workplace work;
    const ClassEstimate estimate = work.estimate();
    CHECK(estimate.lines.capacity() == estimate.lines.size());
}
