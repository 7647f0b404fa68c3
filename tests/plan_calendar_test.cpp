#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The sample plan with its calendar wholly in sight, every model of it watched.
struct OpenCalendar : OpenSample
{
    OpenCalendar() { page.setWindow(0, 0, 400, 1000); }

    const CalendarBar &bar(const char *code) const
    {
        const auto &shown = page.bars()->rows();
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [&](const CalendarBar &each) { return each.code == code; });
        REQUIRE(found != shown.end());
        return *found;
    }

    PlanCalendar &page = *session.calendar();
    QAbstractItemModelTester bars{page.bars()};
    QAbstractItemModelTester rows{page.rows()};
    QAbstractItemModelTester holidays{page.holidays()};
};

} // namespace

TEST_CASE("the calendar begins on the Monday of the year's first week and has every class")
{
    OpenCalendar sample;
    CHECK(sample.page.firstDay() == QDate(2016, 12, 26));
    CHECK(sample.page.weeks() == 53);
    CHECK(sample.page.bars()->count() == 12);
    CHECK(sample.page.unseen() == 0);
    const TrainingClass &first = sample.trainingClass("L01");
    CHECK(sample.bar("L01").day == sample.page.firstDay().daysTo(first.startDate));
    CHECK(sample.bar("L01").days == 3);
}

TEST_CASE("only bars and rows in sight are in the models")
{
    OpenCalendar sample;
    const CalendarBar first = sample.bar("L01");
    sample.page.setWindow(first.day + first.days - 1, first.lane, 1, 1);
    REQUIRE(sample.page.bars()->count() == 1);
    CHECK(sample.page.rows()->count() == 1);
    sample.page.setWindow(first.day + first.days, first.lane, 1, 1);
    CHECK(sample.page.bars()->count() == 0);
    sample.page.setWindow(first.day - 1, first.lane, 1, 1);
    CHECK(sample.page.bars()->count() == 0);
}

TEST_CASE("rows are types, localities or lecturers; a class stands at each of its lecturers")
{
    OpenCalendar sample;
    const int types = sample.page.rows()->count();
    sample.page.setBy(PlanCalendar::Locality);
    CHECK(sample.page.rows()->count() < types);
    sample.page.setBy(PlanCalendar::Lecturer);
    CHECK(sample.page.rows()->count() == 15);
    CHECK(sample.page.bars()->count() > 12);
}

TEST_CASE("a tried move says dates, cost and clashes and changes nothing")
{
    OpenCalendar sample;
    const QByteArray before = sample.dump();
    const auto days =
        int(sample.trainingClass("L01").startDate.daysTo(sample.trainingClass("L02").startDate));
    sample.page.tryMove(sample.id("L01"), days);
    CHECK(sample.page.tryDatesText() != "");
    CHECK(sample.page.tryCostText() != "");
    CHECK(sample.page.trySeverity() >= 0);
    CHECK(sample.page.tryProblemText().contains("L02"));
    sample.page.endTry();
    CHECK(sample.page.tryDatesText() == "");
    CHECK(sample.dump() == before);
}

TEST_CASE("moves by single days are one step, and undo takes the class back")
{
    OpenCalendar sample;
    const QByteArray before = sample.dump();
    const QDate day = sample.trainingClass("L01").startDate;
    for (int step = 0; step < 3; ++step)
        REQUIRE(sample.page.move(sample.id("L01"), 1) == "");
    CHECK(sample.trainingClass("L01").startDate == day.addDays(3));
    CHECK(sample.stored() == sample.dump());
    sample.session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("moves on either side of endMove are steps of their own")
{
    OpenCalendar sample;
    const QDate day = sample.trainingClass("L01").startDate;
    REQUIRE(sample.page.move(sample.id("L01"), 7) == "");
    sample.page.endMove();
    REQUIRE(sample.page.move(sample.id("L01"), 1) == "");
    sample.session.undo();
    CHECK(sample.trainingClass("L01").startDate == day.addDays(7));
}

TEST_CASE("a class that leaves the year leaves the calendar and is counted")
{
    OpenCalendar sample;
    REQUIRE(sample.page.move(sample.id("L01"), 400) == "");
    CHECK(sample.page.bars()->count() == 11);
    CHECK(sample.page.unseen() == 1);
}

TEST_CASE("arrows walk through the classes in time and there and back between lanes")
{
    OpenCalendar sample;
    QStringList seen;
    for (int step = 0; step < 12; ++step) {
        sample.page.setCurrentId(sample.page.beside(1, 0));
        seen += sample.page.currentId();
    }
    CHECK(seen.removeDuplicates() == 0);
    CHECK(sample.page.beside(1, 0) == seen.back());
    const QRectF before = sample.page.currentPlace();
    sample.page.setCurrentId(sample.page.beside(0, -1));
    CHECK(sample.page.currentPlace().y() < before.y());
}

TEST_CASE("without a plan the calendar is empty")
{
    OpenCalendar sample;
    sample.session.closePlan();
    CHECK(sample.page.bars()->count() == 0);
    CHECK(sample.page.weeks() == 0);
    CHECK(sample.page.today() == -1);
    CHECK(sample.page.move("x", 1) == "");
}
