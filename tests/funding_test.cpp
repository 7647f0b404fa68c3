#include "core/domain/estimate.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("An official's line and an organisation line are the state's")
{
    Workplace work;
    work.header.mealsLodgingSharePercent = Percent::whole(50);
    work.catalogue.norms = {percent(rate("share", "state_share_meals_lodging", 80))};
    work.trainingClass.trainees = {group(Beneficiary::Official, 5, 5)};
    work.defaults = {forGroup(entry("trainee_lodging", 100), Beneficiary::Official),
                     entry("hall", 100)};
    for (const char *item : {"trainee_lodging", "hall"}) {
        CHECK(work.line(item).share == hundredPercent);
        CHECK(work.line(item).shareNorm == -1);
        CHECK(work.line(item).own() == Money());
    }
}

TEST_CASE("The state's share of meals and lodging is the norm's, else the plan's")
{
    Workplace work;
    work.defaults = {entry("trainee_meal", 100'000)};
    work.header.mealsLodgingSharePercent = Percent::raw(33'333);
    Line line = work.line("trainee_meal");
    CHECK(line.share == Percent::raw(33'333));
    CHECK(line.state == Money(3'333'300));
    CHECK(line.own() == Money(6'666'700));

    work.catalogue.norms = {percent(rate("share", "state_share_meals_lodging", 90))};
    line = work.line("trainee_meal");
    CHECK(work.normCode(line.shareNorm) == "share");
    CHECK(line.state == Money(9'000'000));

    work.catalogue.norms = {withoutFigure(work.catalogue.norms[0])};
    line = work.line("trainee_meal");
    CHECK(line.share == Percent::raw(33'333));
    CHECK(line.shareNorm == -1);
}

TEST_CASE("The share is asked for the group, the place and the first day, never for a rank")
{
    Workplace work;
    const Line line = work.line("trainee_lodging");
    const auto questions = work.estimator().questionsOf(work.trainingClass, line);
    CHECK(questions.price.key == "lodging");
    CHECK(questions.price.beneficiary == Beneficiary::Agriculture);
    CHECK(questions.price.place == Place::Town);
    CHECK(questions.price.day == work.trainingClass.startDate);
    CHECK(questions.share.key == "state_share_meals_lodging");
    CHECK(questions.share.beneficiary == Beneficiary::Agriculture);
    CHECK_FALSE(questions.share.rank);
    const Line fee = work.line("lecturer_fee");
    CHECK(work.estimator().questionsOf(work.trainingClass, fee).price.rank == Rank::Phd);
    CHECK(work.estimator().questionsOf(work.trainingClass, fee).share.key.isEmpty());
}

TEST_CASE("State and own are the amount, whatever is rounded")
{
    Workplace work;
    work.header.roundTo = 1000;
    for (qint64 dong = 1; dong < 100'000; dong += 7'919) {
        work.header.mealsLodgingSharePercent = Percent::raw(dong);
        work.defaults = {entry("trainee_meal", dong), entry("trainee_lodging", dong)};
        const ClassEstimate estimate = work.estimate();
        CHECK(estimate.state + estimate.own() == estimate.amount);
        for (const Line &line : estimate.lines)
            CHECK(line.state + line.own() == line.amount);
    }
}
