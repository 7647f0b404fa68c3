#include "core/storage/live_plan.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QRandomGenerator>

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("A plan is loaded as it was saved, every field of it")
{
    const Plan plan = fullPlan();
    CHECK(PlanFile(plan).load() == plan);
}

TEST_CASE("A plan of nothing is loaded as it was saved")
{
    Plan plan;
    plan.header.id = newId();
    CHECK(PlanFile(plan).load() == plan);
}

TEST_CASE("Every kind of edit is saved, undone and made again, also after reopening")
{
    for (const Edit &edit : everyKindOfEdit()) {
        INFO(edit.name);
        const Plan before = fullPlan();
        Plan after = before;
        edit.make(after);
        const PlanFile file(before);
        REQUIRE_FALSE(file.open().commit(changeBetween(before, after, edit.name), somebody()));
        CHECK(file.load() == after);

        PlanStore store = file.open();
        REQUIRE(store.undoable());
        CHECK(store.undoable()->title == edit.name);
        LivePlan live(after);
        live.apply(std::get<Change>(store.undo(somebody())));
        CHECK(live.plan() == before);
        CHECK(store.load() == before);
        CHECK_FALSE(store.undoable());

        store = PlanStore(file.path(), PlanStore::Access::Read);
        store = file.open();
        REQUIRE(store.redoable());
        live.apply(std::get<Change>(store.redo(somebody())));
        CHECK(live.plan() == after);
        CHECK(store.load() == after);
        CHECK_FALSE(store.redoable());
    }
}
