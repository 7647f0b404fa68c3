#include "tests/catch.h"
#include "tests/storage_plans.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// Commits what does not fit, expects this conflict, and that nothing was saved.
void requireConflict(PlanStore &store, const std::vector<RowChange> &rows, Table table,
                     const QString &id)
{
    const Plan before = store.load();
    const auto steps = store.journal(100).size();
    const auto conflict = store.commit({"Edit", rows}, somebody());
    REQUIRE(conflict);
    CHECK(conflict->table == table);
    CHECK(conflict->id == id);
    CHECK(store.load() == before);
    CHECK(store.journal(100).size() == steps);
}

std::vector<RowChange> joined(std::vector<RowChange> first, const std::vector<RowChange> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

TEST_CASE("A row that became another is a conflict, and nothing of the change is saved")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan plan = store.load();
    TrainingClass stale = plan.classes[1];
    stale.venue = "Nơi khác";
    TrainingClass wanted = stale;
    wanted.title = "Khác";
    TrainingClass other = plan.classes[0];
    other.title = "Cũng khác";
    requireConflict(store,
                    joined(rowsBetween(&plan.classes[0], &other), rowsBetween(&stale, &wanted)),
                    Table::TrainingClass, stale.id);
}

TEST_CASE("A row that is no longer there is a conflict")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan plan = store.load();
    Plan without = plan;
    without.lecturers.pop_back();
    REQUIRE_FALSE(store.commit(changeBetween(plan, without), somebody()));
    Plan changed = plan;
    changed.lecturers.back().name = "Khác";
    requireConflict(store, changeBetween(plan, changed).rows, Table::Lecturer,
                    plan.lecturers.back().id);
    requireConflict(store, changeBetween(plan, without).rows, Table::Lecturer,
                    plan.lecturers.back().id);
}

TEST_CASE("A row that is there already is a conflict")
{
    const PlanFile file;
    PlanStore store = file.open();
    const TrainingClass one = store.load().classes[0];
    requireConflict(store, rowsBetween(nullptr, &one), Table::TrainingClass, one.id);
}

TEST_CASE("A value that was absent and now is not, or the reverse, is a conflict")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan plan = store.load();
    PlanHeader stale = plan.header;
    stale.ceiling.reset();
    PlanHeader wanted = stale;
    wanted.year = 2018;
    requireConflict(store, rowsBetween(stale, wanted), Table::Plan, stale.id);
    Plan changed = plan;
    changed.header.ceiling.reset();
    REQUIRE_FALSE(store.commit(changeBetween(plan, changed), somebody()));
    CHECK_FALSE(store.commit({"Year", rowsBetween(stale, wanted)}, somebody()));
    CHECK(store.load().header.year == 2018);
}

TEST_CASE("A topic for a class that is gone is a conflict")
{
    const PlanFile file;
    PlanStore store = file.open();
    const TrainingClass one = store.load().classes[0];
    REQUIRE_FALSE(store.commit({"Remove", rowsBetween(&one, nullptr)}, somebody()));
    TrainingClass more = one;
    more.topics.push_back({newId(), 9, "Mới", {}, {}, {}, 0, {}});
    requireConflict(store, rowsBetween(&one, &more), Table::Topic, more.topics.back().id);
}

TEST_CASE("Removing a class that somebody gave another topic is a conflict")
{
    const PlanFile file;
    PlanStore store = file.open();
    const TrainingClass one = store.load().classes[0];
    TrainingClass more = one;
    more.topics.push_back({newId(), 9, "Mới", {}, {}, {}, 0, {}});
    REQUIRE_FALSE(store.commit({"Topic", rowsBetween(&one, &more)}, somebody()));
    requireConflict(store, rowsBetween(&one, nullptr), Table::TrainingClass, one.id);
}

TEST_CASE("After a conflict the store saves what fits")
{
    const PlanFile file;
    PlanStore store = file.open();
    const TrainingClass one = store.load().classes[0];
    requireConflict(store, rowsBetween(nullptr, &one), Table::TrainingClass, one.id);
    REQUIRE_FALSE(store.commit({"Remove", rowsBetween(&one, nullptr)}, somebody()));
    CHECK(file.load().classes.size() == 2);
}
