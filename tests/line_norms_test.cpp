#include "core/domain/line_norms.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The drinks line where these norms are shipped.
struct Drinks
{
    Workplace work;
    Line line;

    explicit Drinks(std::vector<Norm> norms)
    {
        work.catalogue.norms = std::move(norms);
        line = work.line("drinks");
    }
    QString price() { return work.normCode(line.priceNorm); }
    QString cap() { return work.normCode(line.capNorm); }
};

} // namespace

TEST_CASE("The price norm's figure is rate and cap")
{
    Drinks drinks({rate("a", "drinks", 30'000)});
    CHECK(drinks.line.rate == Rate::whole(30'000));
    CHECK(drinks.line.cap == Rate::whole(30'000));
    CHECK(drinks.price() == "a");
    CHECK(drinks.cap() == "a");
}

TEST_CASE("A province's figure above the central one is paid but over the cap")
{
    Drinks drinks({rate("central", "drinks", 30'000), ofProvince(rate("qb", "drinks", 30'001))});
    CHECK(drinks.line.rate == Rate::whole(30'001));
    CHECK(drinks.line.cap == Rate::whole(30'000));
    CHECK(drinks.price() == "qb");
    CHECK(drinks.cap() == "central");
    CHECK(drinks.line.has(LineMark::OverCap));
}

TEST_CASE("A province's figure below the central one is the cap")
{
    Drinks drinks({rate("central", "drinks", 30'000), ofProvince(rate("qb", "drinks", 20'000))});
    CHECK(drinks.line.cap == Rate::whole(20'000));
    CHECK(drinks.cap() == "qb");
}

TEST_CASE("Of equal figures the price norm is named as the cap")
{
    Drinks drinks({cap("central", "drinks", 30'000), ofProvince(rate("qb", "drinks", 30'000))});
    CHECK(drinks.cap() == "qb");
    CHECK_FALSE(drinks.line.has(LineMark::OverCap));
}

TEST_CASE("Unknown figures do not count for the cap")
{
    Drinks unknownPrice(
        {cap("central", "drinks", 30'000), ofProvince(withoutFigure(rate("qb", "drinks", 0)))});
    CHECK(unknownPrice.cap() == "central");
    Drinks unknownCentral(
        {withoutFigure(cap("central", "drinks", 0)), ofProvince(rate("qb", "drinks", 30'000))});
    CHECK(unknownCentral.cap() == "qb");
    Drinks nothingKnown({withoutFigure(rate("central", "drinks", 0))});
    CHECK_FALSE(nothingKnown.line.hasCap());
    CHECK(nothingKnown.cap() == "");
}

TEST_CASE("A cap of the province alone is no cap, as only central rows bind it")
{
    Drinks drinks({ofProvince(cap("qb", "drinks", 30'000))});
    CHECK_FALSE(drinks.line.hasCap());
}

TEST_CASE("A norm of another place or group does not price the line")
{
    Norm island = rate("island", "meal_support", 1);
    island.places.insert(Place::Island);
    Norm others = rate("others", "meal_support", 2);
    others.beneficiaries.insert(Beneficiary::Other);
    Workplace work;
    work.catalogue.norms = {island, others};
    CHECK(work.line("trainee_meal").priceNorm == -1);
    work.catalogue.norms[1].beneficiaries.insert(Beneficiary::Agriculture);
    CHECK(work.line("trainee_meal").rate == Rate::whole(2));
}

TEST_CASE("A rank is asked only for items with a line per rank")
{
    Norm high = rate("high", "lodging", 900);
    high.ranks.insert(Rank::Phd);
    Workplace work;
    work.catalogue.norms = {high, rate("any", "lodging", 200)};
    work.trainingClass.stays = {{{}, 0, text("phd"), {}, Quantity::whole(1), {}}};
    CHECK(work.line("lecturer_lodging").rate == Rate::whole(900));
    CHECK(work.line("trainee_lodging").rate == Rate::whole(200));
}

TEST_CASE("The class's first day decides which norm prices the line")
{
    const QDate change(2017, 7, 1);
    Workplace work;
    work.catalogue.norms = {inForce(rate("old", "drinks", 30'000), {}, change),
                            inForce(rate("new", "drinks", 40'000), change)};
    work.trainingClass.startDate = change.addDays(-1);
    CHECK(work.line("drinks").rate == Rate::whole(30'000));
    work.trainingClass.startDate = change;
    CHECK(work.line("drinks").rate == Rate::whole(40'000));
}

TEST_CASE("A norm change is seen up to the last day of the class and not beyond")
{
    const QDate change(2017, 7, 1);
    Workplace work;
    work.catalogue.norms = {inForce(rate("old", "drinks", 30'000), {}, change),
                            inForce(rate("new", "drinks", 30'000), change)};
    const auto changesFrom = [&](QDate start) {
        work.trainingClass.startDate = start;
        return work.line("drinks").has(LineMark::NormChangeDuringClass);
    };
    CHECK_FALSE(changesFrom(change.addDays(-2)));
    CHECK(changesFrom(change.addDays(-1)));
    CHECK_FALSE(changesFrom(change));
    work.trainingClass.days = Quantity::raw(2'500);
    CHECK(changesFrom(change.addDays(-2)));
}

TEST_CASE("A norm that changes and changes back within the class is seen")
{
    const QDate start(2017, 3, 14);
    Norm local = inForce(ofProvince(rate("qb", "drinks", 1)), start.addDays(1), start.addDays(2));
    Workplace work;
    work.catalogue.norms = {rate("central", "drinks", 1), local};
    work.trainingClass.days = Quantity::whole(1'000'000);
    CHECK(work.line("drinks").has(LineMark::NormChangeDuringClass));
}

TEST_CASE("A row of the key that begins without being chosen is no change")
{
    const QDate start(2017, 3, 14);
    Workplace work;
    work.catalogue.norms = {rate("central", "drinks", 1),
                            inForce(ofProvince(rate("hue", "drinks", 1), "Huế"), start.addDays(1))};
    CHECK_FALSE(work.line("drinks").has(LineMark::NormChangeDuringClass));
}

TEST_CASE("A change of only the cap or only the share is a change")
{
    const QDate secondDay(2017, 3, 15);
    Workplace work;
    work.catalogue.norms = {
        ofProvince(rate("qb", "drinks", 9)), inForce(cap("c", "drinks", 5), secondDay),
        inForce(percent(rate("s", "state_share_meals_lodging", 90)), secondDay)};
    CHECK(work.line("drinks").has(LineMark::NormChangeDuringClass));
    CHECK(work.line("trainee_meal").has(LineMark::NormChangeDuringClass));
    CHECK_FALSE(work.line("lecturer_fee").has(LineMark::NormChangeDuringClass));
}
