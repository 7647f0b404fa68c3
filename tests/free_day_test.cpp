#include "core/exchange/shipped_catalogue.h"
#include "core/planning/free_day.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

const QDate firstDay(2017, 3, 14);

/// Three lecturers and, for one of them, a class of three days from the 14th on.
Plan planWith(int topicDay)
{
    Plan plan;
    plan.header.year = 2017;
    for (const char *id : {"teaches", "rests", "idle"})
        plan.lecturers.push_back({.id = id, .code = id, .name = id});
    TrainingClass made;
    made.id = made.code = "L01";
    made.type = "crop";
    made.startDate = firstDay;
    made.days = Quantity::whole(3);
    made.topics.push_back(
        {.id = "t", .sessions = Quantity::whole(2), .lecturer = "teaches", .day = topicDay});
    plan.classes.push_back(made);
    return plan;
}

/// "teaches rests?": who is engaged so many days after the 14th; "?" for doubt.
QString engaged(const Plan &plan, int day)
{
    LiveEstimate figures(shippedCatalogue());
    figures.start(plan);
    const auto found = engagedOn(firstDay.addDays(day), plan.lecturers, figures);
    QStringList texts;
    for (const Lecturer &lecturer : plan.lecturers)
        if (found.contains(lecturer.id))
            texts += lecturer.id + (found.value(lecturer.id) == Availability::Doubtful
                                        ? QStringLiteral("?")
                                        : QString());
    return texts.join(u' ');
}

} // namespace

TEST_CASE("a topic that names its day takes its lecturer on that day alone")
{
    const Plan plan = planWith(2);
    CHECK(engaged(plan, 0) == "");
    CHECK(engaged(plan, 1) == "teaches");
    CHECK(engaged(plan, 2) == "");
}

TEST_CASE("a topic that names no day leaves doubt from the first to the last day of its class")
{
    const Plan plan = planWith(0);
    CHECK(engaged(plan, -1) == "");
    CHECK(engaged(plan, 0) == "teaches?");
    CHECK(engaged(plan, 2) == "teaches?");
    CHECK(engaged(plan, 3) == "");
}

TEST_CASE("an absence takes its first and its last day, doubt or not")
{
    Plan plan = planWith(0);
    for (const char *id : {"rests", "teaches"})
        plan.absences.push_back({.id = id,
                                 .lecturer = id,
                                 .firstDay = firstDay.addDays(2),
                                 .lastDay = firstDay.addDays(4)});
    CHECK(engaged(plan, 1) == "teaches?");
    CHECK(engaged(plan, 2) == "teaches rests");
    CHECK(engaged(plan, 4) == "teaches rests");
    CHECK(engaged(plan, 5) == "");
}

TEST_CASE("two classes that may need a lecturer leave doubt, one that does takes")
{
    Plan plan = planWith(0);
    plan.classes.push_back(plan.classes.front());
    plan.classes.back().id = plan.classes.back().code = "L02";
    plan.classes.back().position = 1;
    CHECK(engaged(plan, 1) == "teaches?");
    plan.classes.back().topics.front().day = 2;
    CHECK(engaged(plan, 1) == "teaches");
}

TEST_CASE("no day engages nobody")
{
    const Plan plan = planWith(1);
    LiveEstimate figures(shippedCatalogue());
    figures.start(plan);
    CHECK(engagedOn({}, plan.lecturers, figures).isEmpty());
}
