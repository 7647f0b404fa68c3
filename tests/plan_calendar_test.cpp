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

    const CalendarBar &bar(const char *code) const { return bar(code, *page.bars()); }
    static const CalendarBar &bar(const char *code, const CalendarBarModel &bars)
    {
        const auto &shown = bars.rows();
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [&](const CalendarBar &each) { return each.code == code; });
        REQUIRE(found != shown.end());
        return *found;
    }

    PlanCalendar &page = *session.calendar();
    QAbstractItemModelTester bars{page.bars()};
    QAbstractItemModelTester currentBars{page.currentBars()};
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

TEST_CASE("a tried move over a change of norms names the lines and the document")
{
    OpenCalendar sample;
    const TrainingClass &first = sample.trainingClass("L01");
    sample.page.tryMove(first.id, int(first.startDate.daysTo(QDate(2018, 3, 12))));
    CHECK(sample.page.tryNormText().contains("40/2017/TT-BTC"));
    CHECK(sample.page.tryNormText().contains(" → "));
    sample.page.tryMove(first.id, 1);
    CHECK(sample.page.tryNormText() == "");
}

TEST_CASE("what speaks against the days of a class is said at its bar and above the calendar")
{
    OpenCalendar sample;
    const QDate day = sample.trainingClass("L02").startDate;
    CHECK(sample.bar("L01").severity == -1);
    CHECK_FALSE(sample.page.hintOf(sample.id("L01")).contains("L02"));
    sample.page.move(sample.id("L01"), int(sample.trainingClass("L01").startDate.daysTo(day)));
    CHECK(sample.bar("L01").severity >= 0);
    CHECK(sample.page.hintOf(sample.id("L01")).contains("L02"));
    sample.page.setCurrentId(sample.id("L01"));
    CHECK(sample.page.currentText().contains("L02"));
}

TEST_CASE("the bars of the current class stay while other days are in sight")
{
    OpenCalendar sample;
    const CalendarBar first = sample.bar("L01");
    sample.page.setCurrentId(sample.id("L01"));
    sample.page.setWindow(first.day + 100, 0, 7, 1000);
    CHECK(OpenCalendar::bar("L01", *sample.page.currentBars()).day == first.day);
    sample.page.move(sample.id("L01"), 2);
    CHECK(OpenCalendar::bar("L01", *sample.page.currentBars()).day == first.day + 2);
    sample.page.setCurrentId(sample.id("L02"));
    CHECK(sample.page.currentBars()->count() == 1);
}

TEST_CASE("a bar is found by its first and last day, a short one over as much as is drawn of it")
{
    OpenCalendar sample;
    const CalendarBar first = sample.bar("L01");
    const double end = first.day + first.days;
    CHECK(sample.page.classAt(first.day, first.lane, 0) == sample.id("L01"));
    CHECK(sample.page.classAt(end - 0.1, first.lane, 0) == sample.id("L01"));
    CHECK(sample.page.classAt(end, first.lane, 0) == "");
    CHECK(sample.page.classAt(end, first.lane, first.days + 1) == sample.id("L01"));
    CHECK(sample.page.classAt(first.day - 0.1, first.lane, 0) == "");
    CHECK(sample.page.classAt(first.day, first.lane + 1, 0) != sample.id("L01"));
}

TEST_CASE("days off that follow each other are one, named by what is within all their names")
{
    OpenCalendar sample;
    const auto &shown = sample.page.holidays()->rows();
    REQUIRE(shown.size() == 6);
    CHECK(shown[1].days == 7);
    CHECK(shown[1].name == "29 Tết, Tết Nguyên Đán");
    CHECK(shown[1].datesText.startsWith("26/01/2017 29 Tết\n27/01/2017 "));
    CHECK(shown[0].room == shown[1].day - shown[0].day);
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
