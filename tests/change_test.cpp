#include "core/storage/change_json.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

RowChange came(const QString &id, qint64 value)
{
    return {Table::Stay, id, {}, Row{id, value}};
}

RowChange became(const QString &id, qint64 before, qint64 after)
{
    return {Table::Stay, id, Row{id, before}, Row{id, after}};
}

RowChange went(const QString &id, qint64 value)
{
    return {Table::Stay, id, Row{id, value}, {}};
}

} // namespace

TEST_CASE("Equal states differ in no row")
{
    const Plan plan = fullPlan();
    CHECK(changeBetween(plan, plan).isEmpty());
    CHECK(rowsBetween(nullptr, nullptr).empty());
}

TEST_CASE("One field differs in one row, with its state before and after")
{
    const TrainingClass before = fullClass("L01", 0);
    TrainingClass after = before;
    after.trainees[1].count = 7;
    const auto rows = rowsBetween(&before, &after);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].table == Table::TraineeGroup);
    CHECK(rows[0].id == before.trainees[1].id);
    CHECK(rows[0].before->at(3).toLongLong() == 999'999'999'999);
    CHECK(rows[0].after->at(3).toLongLong() == 7);
    CHECK(rows[0].after->back().toString() == before.id);
}

TEST_CASE("A class comes before what it consists of and goes after it")
{
    const TrainingClass one = fullClass("L01", 0);
    const auto coming = rowsBetween(nullptr, &one);
    CHECK(coming.size() == 9);
    CHECK(coming.front().table == Table::TrainingClass);
    const auto going = rowsBetween(&one, nullptr);
    CHECK(going.size() == 9);
    CHECK(going.back().table == Table::TrainingClass);
}

TEST_CASE("The inverse of the inverse is the change")
{
    const Plan before = fullPlan();
    Plan after = before;
    for (const Edit &edit : everyKindOfEdit())
        if (isFullEnough(after))
            edit.make(after);
    const Change change = changeBetween(before, after);
    CHECK(inverse(inverse(change)) == change);
    CHECK(inverse(change) != change);
}

TEST_CASE("Changes of one row after the other are one change")
{
    CHECK(composed({became("a", 1, 2)}, {became("a", 2, 3)}) == std::vector{became("a", 1, 3)});
    CHECK(composed({came("a", 1)}, {became("a", 1, 2)}) == std::vector{came("a", 2)});
    CHECK(composed({became("a", 1, 2)}, {went("a", 2)}) == std::vector{went("a", 1)});
    CHECK(composed({went("a", 1)}, {came("a", 2)}) == std::vector{became("a", 1, 2)});
    CHECK(composed({became("a", 1, 2)}, {came("b", 1)}) ==
          std::vector{became("a", 1, 2), came("b", 1)});
}

TEST_CASE("Rows that end as they began are no change")
{
    CHECK(composed({came("a", 1)}, {went("a", 1)}).empty());
    CHECK(composed({went("a", 1)}, {came("a", 1)}).empty());
    CHECK(composed({became("a", 1, 2)}, {became("a", 2, 1)}).empty());
    CHECK(composed({}, {came("a", 1), became("a", 1, 2), went("a", 2)}).empty());
}

TEST_CASE("A row that was changed and then removed goes after what was removed before it")
{
    const auto rows = composed({became("class", 1, 2)}, {went("topic", 5), went("class", 2)});
    CHECK(rows == std::vector{went("topic", 5), went("class", 1)});
}

TEST_CASE("A row removed, made again and removed again goes last")
{
    const auto rows =
        composed({went("class", 1), came("class", 2)}, {went("topic", 5), went("class", 2)});
    CHECK(rows == std::vector{went("topic", 5), went("class", 1)});
}

TEST_CASE("The journal's text of changes is read as what was written")
{
    const Plan full = fullPlan();
    Plan nothing;
    nothing.header.id = full.header.id;
    const Change change = changeBetween(nothing, full);
    CHECK(changesFrom(changesText(change.rows)) == change.rows);
    CHECK(changesFrom(changesText(inverse(change).rows)) == inverse(change).rows);
}

TEST_CASE("A text that is no list of changes is not read")
{
    CHECK_FALSE(changesFrom(""));
    CHECK_FALSE(changesFrom("{}"));
    CHECK_FALSE(changesFrom("[{\"table\":\"sqlite_master\",\"id\":\"1\"}]"));
    CHECK_FALSE(changesFrom("[1]"));
}

TEST_CASE("New ids are never equal")
{
    CHECK(newId().size() == 36);
    CHECK(newId() != newId());
}
