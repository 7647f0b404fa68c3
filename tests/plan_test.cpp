#include "core/domain/plan.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("A class takes whole calendar days from its first one")
{
    TrainingClass made = smallClass();
    CHECK(made.lastDate() == QDate(2017, 3, 15));
    made.days = Quantity::raw(2'001);
    CHECK(made.calendarDays() == 3);
    CHECK(made.lastDate() == QDate(2017, 3, 16));
    made.days = Quantity::raw(500);
    CHECK(made.lastDate() == made.startDate);
    made.days = Quantity();
    CHECK(made.calendarDays() == 0);
    CHECK(made.lastDate() == made.startDate);
}

TEST_CASE("Nights are one less than the days begun, unless given")
{
    TrainingClass made = smallClass();
    CHECK(made.nights() == Quantity::whole(1));
    made.days = Quantity::raw(2'500);
    CHECK(made.nights() == Quantity::whole(2));
    made.days = Quantity();
    CHECK(made.nights() == Quantity());
    made.givenNights = Quantity::raw(500);
    CHECK(made.nights() == Quantity::raw(500));
}

TEST_CASE("Sessions are days times sessions a day to three decimals, unless given")
{
    TrainingClass made = smallClass();
    CHECK(made.sessions() == Quantity::whole(4));
    made.days = Quantity::raw(1'001);
    made.sessionsPerDay = Quantity::raw(1'500);
    CHECK(made.sessions() == Quantity::raw(1'502)); // 1,5015
    made.sessionsPerDay = Quantity::raw(1'499);
    CHECK(made.sessions() == Quantity::raw(1'500)); // 1,500499
    made.givenSessions = Quantity();
    CHECK(made.sessions() == Quantity());
}

TEST_CASE("The largest class still has exact sessions")
{
    TrainingClass made = smallClass();
    made.days = largestQuantity;
    made.sessionsPerDay = largestQuantity;
    CHECK(made.sessions() == Quantity::whole(1'000'000'000'000));
}

TEST_CASE("The people of a class are all its trainees")
{
    TrainingClass made = smallClass();
    CHECK(made.people() == 50);
    made.trainees.push_back({{}, 0, Beneficiary::Official, 5, 0});
    CHECK(made.people() == 55);
    CHECK(TrainingClass().people() == 0);
}
