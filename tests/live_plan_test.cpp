#include "core/storage/live_plan.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("Every kind of edit makes the plan that was meant, and its inverse the one before")
{
    const Plan before = fullPlan();
    for (const Edit &edit : everyKindOfEdit()) {
        INFO(edit.name);
        Plan after = before;
        edit.make(after);
        const Change change = changeBetween(before, after);
        REQUIRE_FALSE(change.isEmpty());

        LivePlan live(before);
        live.apply(change);
        CHECK(live.plan() == after);
        live.apply(inverse(change));
        CHECK(live.plan() == before);
    }
}

TEST_CASE("Classes are found by id after classes have come, gone and moved")
{
    const Plan before = fullPlan();
    LivePlan live(before);
    Plan after = before;
    after.classes.erase(after.classes.begin());
    after.classes.insert(after.classes.begin() + 1, fullClass("L2b", 25));
    after.classes.back().position = 1;
    std::rotate(after.classes.begin(), after.classes.end() - 1, after.classes.end());
    live.apply(changeBetween(before, after));

    REQUIRE(live.plan() == after);
    CHECK(live.indexOf(before.classes[0].id) == -1);
    CHECK(live.trainingClass(before.classes[0].id) == nullptr);
    for (int i = 0; i < int(after.classes.size()); ++i)
        CHECK(live.indexOf(after.classes[std::size_t(i)].id) == i);
}

TEST_CASE("An edit of a class touches that class only, once")
{
    const Plan before = fullPlan();
    Plan after = before;
    after.classes[1].title = "Khác";
    after.classes[1].topics.clear();
    after.classes[1].entries[0].rate.reset();
    const Touched touched = LivePlan(before).apply(changeBetween(before, after));
    CHECK(touched.classes == QStringList{before.classes[1].id});
    CHECK(touched.onlyClasses());
    CHECK(touched.has(Table::Topic));
    CHECK_FALSE(touched.has(Table::Stay));
}

TEST_CASE("Classes that come and go are touched")
{
    const Plan before = fullPlan();
    Plan after = before;
    after.classes[0] = fullClass("L09", 5);
    const Touched touched = LivePlan(before).apply(changeBetween(before, after));
    CHECK(touched.classes == QStringList{before.classes[0].id, after.classes[0].id});
}

TEST_CASE("An edit of what holds for all classes says of which list it is")
{
    const Plan before = fullPlan();
    const auto touchedBy = [&before](auto edit) {
        Plan after = before;
        edit(after);
        return LivePlan(before).apply(changeBetween(before, after));
    };
    const auto isOnly = [](const Touched &touched, Table table) {
        return touched.has(table) && touched.tables.count() == 1 && !touched.onlyClasses();
    };
    const Touched header = touchedBy([](Plan &p) { p.header.year = 2018; });
    CHECK(isOnly(header, Table::Plan));
    const Touched lecturers = touchedBy([](Plan &p) { p.lecturers.pop_back(); });
    CHECK(isOnly(lecturers, Table::Lecturer));
    const Touched defaults = touchedBy([](Plan &p) { p.defaults[0].quantity.reset(); });
    CHECK(isOnly(defaults, Table::DefaultEntry));
    const Touched norms = touchedBy([](Plan &p) { p.norms[0].note = ""; });
    CHECK(isOnly(norms, Table::Norm));
    const Touched labels = touchedBy([](Plan &p) { p.labels.clear(); });
    CHECK(isOnly(labels, Table::Label));
    CHECK(header.classes.isEmpty());
    CHECK(norms.classes.isEmpty());
}

TEST_CASE("A row that moves to another class touches both")
{
    const Plan before = fullPlan();
    Plan after = before;
    const Topic moved = before.classes[0].topics[1];
    after.classes[0].topics.pop_back();
    after.classes[2].topics.insert(after.classes[2].topics.begin() + 1, moved);
    after.classes[2].topics[1].position = 0; // beside another one of position 0
    std::sort(after.classes[2].topics.begin(), after.classes[2].topics.end(),
              [](const Topic &a, const Topic &b) {
                  return std::pair(a.position, a.id) < std::pair(b.position, b.id);
              });
    const Change change = changeBetween(before, after);
    const Change merged{"Move", composed({}, change.rows)};
    REQUIRE(merged.rows.size() == 1);

    LivePlan live(before);
    CHECK(live.apply(merged).classes == QStringList{before.classes[0].id, before.classes[2].id});
    CHECK(live.plan() == after);
}
