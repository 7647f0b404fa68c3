#include "core/domain/class_entries.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("A class's entry replaces the default field by field")
{
    Workplace work;
    work.defaults = {because(entry("hall", 2'000'000), "giá năm ngoái")};
    work.trainingClass.entries = {entry("hall", {}, Quantity::whole(3))};
    const Line line = work.line("hall");
    CHECK(line.amount == Money(6'000'000));
    const Entry merged = work.estimator().entryOf(work.trainingClass, line);
    CHECK(merged.rate == Rate::whole(2'000'000));
    CHECK(merged.quantity == Quantity::whole(3));
    CHECK(merged.reason == text("giá năm ngoái"));
    CHECK(merged.item == "hall");
}

TEST_CASE("What names the line beats what names none, even a class's entry")
{
    Workplace work;
    work.defaults = {forRank(entry("lecturer_fee", 100), Rank::Phd), entry("lecturer_fee", 200)};
    work.trainingClass.entries = {entry("lecturer_fee", 300)};
    CHECK(work.line("lecturer_fee").rate == Rate::whole(100));
    work.trainingClass.entries.push_back(forRank(entry("lecturer_fee", 400), Rank::Phd));
    CHECK(work.line("lecturer_fee").rate == Rate::whole(400));
}

TEST_CASE("Of entries that name none the class's counts, then the default")
{
    Workplace work;
    work.defaults = {entry("lecturer_fee", 200)};
    CHECK(work.line("lecturer_fee").rate == Rate::whole(200));
    work.trainingClass.entries = {entry("lecturer_fee", 300)};
    CHECK(work.line("lecturer_fee").rate == Rate::whole(300));
}

TEST_CASE("An entry that names another rank or group does not speak of the line")
{
    Workplace work;
    work.defaults = {forRank(entry("lecturer_fee", 100), Rank::District),
                     forGroup(entry("materials", 100), Beneficiary::Official)};
    CHECK_FALSE(work.line("lecturer_fee").rateGiven());
    CHECK(work.lines("materials").empty());
}

TEST_CASE("A quantity makes a line also for a rank or group that the class has not")
{
    Workplace work;
    work.trainingClass.entries = {
        forRank(entry("lecturer_fee", 500'000, Quantity::whole(2)), Rank::District),
        forGroup(entry("trainee_lodging", 250'000, Quantity::whole(3)), Beneficiary::Other)};
    const auto fees = work.lines("lecturer_fee");
    REQUIRE(fees.size() == 2);
    CHECK(fees[1].rank() == Rank::District);
    CHECK(fees[1].amount == Money(1'000'000));
    CHECK(work.lines("trainee_lodging")[1].amount == Money(750'000));
}

TEST_CASE("Rate 0 or quantity 0 of a class switches a default off")
{
    Workplace work;
    work.defaults = {entry("hall", 2'000'000), entry("equipment", 500'000)};
    work.trainingClass.entries = {entry("hall", 0), entry("equipment", {}, Quantity())};
    CHECK(work.lines("hall").empty());
    CHECK(work.lines("equipment").empty());
}

TEST_CASE("Rate 0 switches off an item that appears by itself, for the named line only")
{
    Workplace work;
    work.trainingClass.topics.push_back(work.trainingClass.topics[0]);
    work.trainingClass.topics[1].lecturer = text("district");
    work.trainingClass.entries = {forRank(entry("lecturer_fee", 0), Rank::Phd)};
    CHECK(work.line("lecturer_fee").rank() == Rank::District);
}

TEST_CASE("A norm's figure of 0 does not take the line away")
{
    Workplace work;
    work.catalogue.norms = {rate("free", "drinks", 0)};
    CHECK(work.line("drinks").amount == Money());
}

TEST_CASE("A blank label or reason is taken from the default")
{
    Workplace work;
    Entry fallback = because(entry("hall", 1), "lý do");
    fallback.label = text("Hội trường lớn");
    Entry blank = because(entry("hall", 2), " \t");
    blank.label = text(" ");
    work.defaults = {fallback};
    work.trainingClass.entries = {blank};
    const Line line = work.line("hall");
    const Entry merged = work.estimator().entryOf(work.trainingClass, line);
    CHECK(merged.rate == Rate::whole(2));
    CHECK(merged.label == text("Hội trường lớn"));
    CHECK(merged.reason == text("lý do"));
}

TEST_CASE("Entries of an item that is not in the catalogue make no line")
{
    Workplace work;
    const ClassEstimate before = work.estimate();
    work.defaults = {entry("banquet", 1)};
    work.trainingClass.entries = {entry("banquet", 1)};
    CHECK(work.estimate() == before);
}
