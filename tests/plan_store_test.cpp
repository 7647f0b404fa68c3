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

TEST_CASE("After any edits, undos and redos the plan in memory is the plan in the file")
{
    QRandomGenerator random(20170314);
    const PlanFile file;
    PlanStore store = file.open();
    LivePlan live(store.load());
    const auto applied = [&live](const std::variant<Change, Conflict> &made) {
        live.apply(std::get<Change>(made));
    };
    const auto &edits = everyKindOfEdit();
    for (int step = 0; step < 250; ++step) {
        const quint32 dice = random.bounded(10U);
        if (dice == 0) {
            store = PlanStore(file.path(), PlanStore::Access::Read);
            store = file.open();
        } else if (dice < 4 && store.undoable()) {
            applied(store.undo(somebody()));
        } else if (dice < 6 && store.redoable()) {
            applied(store.redo(somebody()));
        } else {
            Plan after = live.plan();
            if (isFullEnough(after))
                edits[random.bounded(quint32(edits.size()))].make(after);
            else
                after = fullPlan();
            after.header.id = live.plan().header.id;
            const Change change = changeBetween(live.plan(), after);
            REQUIRE_FALSE(store.commit(change, somebody(), QString::number(dice)));
            live.apply(change);
        }
        REQUIRE(live.plan() == store.load());
    }
}

TEST_CASE("Undo goes back to the plan that was opened, redo to the last one")
{
    const PlanFile file;
    const Plan first = file.load();
    Plan last = first;
    for (const Edit &edit : everyKindOfEdit()) {
        const Plan before = last;
        if (!isFullEnough(last))
            last.classes = fullPlan().classes;
        edit.make(last);
        REQUIRE_FALSE(file.open().commit(changeBetween(before, last), somebody()));
    }
    PlanStore store = file.open();
    while (store.undoable())
        REQUIRE(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK(store.load() == first);
    while (store.redoable())
        REQUIRE(std::holds_alternative<Change>(store.redo(somebody())));
    CHECK(store.load() == last);
}
