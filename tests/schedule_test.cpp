#include "core/exchange/shipped_catalogue.h"
#include "core/planning/schedule.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

TrainingClass trainingClass(const char *type, int day, int days, const char *locality = "")
{
    TrainingClass made;
    made.type = type;
    made.startDate = QDate(2017, 3, day);
    made.days = Quantity::whole(days);
    made.locality = QString::fromUtf8(locality);
    return made;
}

/// "crop 2 lanes: 0 1 0", a row each: its key, its lanes and the lane of each bar.
QStringList rows(const std::vector<TrainingClass> &classes, ScheduleBy by = ScheduleBy::Type)
{
    Plan plan;
    plan.classes = classes;
    plan.lecturers = {{.id = "z"}, {.id = "a"}};
    const Schedule schedule = scheduleOf(plan, shippedCatalogue(), by);
    QStringList texts;
    for (const ScheduleRow &row : schedule.rows)
        texts += QStringLiteral("%1 %2:").arg(row.key).arg(row.lanes);
    for (const ScheduleBar &bar : schedule.bars)
        texts[bar.row] += QStringLiteral(" %1").arg(bar.lane);
    return texts;
}

} // namespace

TEST_CASE("a class that begins the day after another ends shares its lane, on its last day not")
{
    CHECK(rows({trainingClass("crop", 1, 3), trainingClass("crop", 4, 1)}) ==
          QStringList("crop 1: 0 0"));
    CHECK(rows({trainingClass("crop", 1, 3), trainingClass("crop", 3, 1)}) ==
          QStringList("crop 2: 0 1"));
}

TEST_CASE("types stand in the order of the catalogue and lanes go on from row to row")
{
    CHECK(rows({trainingClass("salt", 1, 2), trainingClass("crop", 1, 2),
                trainingClass("crop", 2, 2)}) == QStringList({"crop 2: 0 1", "salt 1: 2"}));
}

TEST_CASE("localities stand by the Vietnamese alphabet, without one last")
{
    CHECK(rows({trainingClass("crop", 1, 1), trainingClass("crop", 1, 1, "Đồng Hới"),
                trainingClass("crop", 1, 1, "Ba Đồn"), trainingClass("crop", 1, 1, "Dinh Mười")},
               ScheduleBy::Locality) ==
          QStringList({"Ba Đồn 1: 0", "Dinh Mười 1: 1", "Đồng Hới 1: 2", " 1: 3"}));
}

TEST_CASE("a class stands in the row of each of its lecturers once, in the order of the plan")
{
    TrainingClass both = trainingClass("crop", 1, 1);
    both.topics = {{.lecturer = "a"}, {.lecturer = "z"}, {.lecturer = "a"}};
    both.stays = {{.lecturer = "z"}};
    CHECK(rows({both, trainingClass("crop", 5, 1)}, ScheduleBy::Lecturer) ==
          QStringList({"z 1: 0", "a 1: 1", " 1: 2"}));
}

TEST_CASE("a class without days or without a first day is not on the schedule")
{
    TrainingClass undated = trainingClass("crop", 1, 1);
    undated.startDate = {};
    CHECK(rows({undated, trainingClass("crop", 1, 0)}).isEmpty());
}
