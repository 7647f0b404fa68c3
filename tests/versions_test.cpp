#include "tests/catch.h"
#include "tests/frozen_plans.h"

#include "core/storage/database.h"
#include "core/storage/frozen_line_json.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

int partsIn(const PlanFile &file)
{
    const Database database(file.path(), Database::Opening::Look, file.path());
    return database.value("SELECT count(*) FROM version_part").toInt();
}

SubmittedVersion submitted(PlanStore &store, const Plan &plan)
{
    return *store.submit(frozenAs(plan), "Trình", somebody());
}

} // namespace

TEST_CASE("A line is kept with all it says")
{
    const std::vector<FrozenLine> lines{fullLine("lop"), FrozenLine{.classId = "lop"}};
    CHECK(linesFrom(linesText(lines), "lop") == lines);
    CHECK_FALSE(linesFrom("{}", "lop"));
    CHECK_FALSE(linesFrom(R"([{"rate":"mười"}])", "lop"));
}

TEST_CASE("A line with figures that no estimate has is refused")
{
    for (const char *line :
         {R"([{"factors":[{"value":1000},{"value":1000},{"value":1000}]}])",
          R"([{"factors":[{"value":-1}]}])", R"([{"factors":[{"value":1000000000000000001}]}])",
          R"([{"rate":-1}])", R"([{"cap":-1}])", R"([{"share":100001}])",
          R"([{"amount":1000000000000001}])", R"([{"state":-1}])"}) {
        CAPTURE(line);
        CHECK_FALSE(linesFrom(line, "lop"));
    }
    CHECK(linesFrom(R"([{"factors":[{"value":1000},{"value":1000000000000000000}],"share":100000,)"
                    R"("amount":1000000000000000}])",
                    "lop"));
}

TEST_CASE("A plan without a submission has no version")
{
    const PlanFile file;
    PlanStore store = file.open();
    CHECK(store.versions().empty());
    CHECK(refusal([&] { store.version(1); }) == StorageError::Kind::Damaged);
}

TEST_CASE("A submitted version is read as it was, whatever becomes of the plan")
{
    const PlanFile file;
    const Plan plan = file.load();
    FrozenPlan frozen = frozenAs(plan);
    PlanStore store = file.open();
    frozen.head = *store.submit(frozen, "Trình phiên bản 1", somebody());
    CHECK(frozen.head.number == 1);
    CHECK(frozen.head.person == somebody().name);
    for (const Edit &edit : everyKindOfEdit()) {
        Plan before = store.load();
        if (!isFullEnough(before))
            break;
        Plan after = before;
        edit.make(after);
        REQUIRE_FALSE(store.commit(changeBetween(before, after), somebody()));
    }
    CHECK(store.load() != plan);
    CHECK(store.version(1) == frozen);
    CHECK(file.open(PlanStore::Access::Read).version(1) == frozen);
    CHECK(store.versions() == std::vector{frozen.head});
}

TEST_CASE("What did not change is not kept twice")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan plan = store.load();
    submitted(store, plan);
    const int once = partsIn(file);
    submitted(store, plan);
    CHECK(partsIn(file) == once);

    Plan after = plan;
    after.classes[1].trainees[0].count += 1; // one group, and the estimate of its class
    submitted(store, after);
    CHECK(partsIn(file) == once + 2);
    CHECK(store.version(2).plan == versionOfPlan(plan));
    CHECK(store.version(3).plan == versionOfPlan(after));
}

TEST_CASE("What goes and comes back is in the versions that had it")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan with = store.load();
    Plan without = with;
    without.classes.erase(without.classes.begin());
    submitted(store, with);
    submitted(store, without);
    submitted(store, with);
    CHECK(store.version(1).plan == versionOfPlan(with));
    CHECK(store.version(2).plan == versionOfPlan(without));
    CHECK(store.version(3).plan == versionOfPlan(with));
}

TEST_CASE("Random edits and submissions: each version is what was submitted")
{
    RandomEdits random(20261123);
    const PlanFile file;
    PlanStore store = file.open();
    std::vector<FrozenPlan> kept;
    Plan plan = store.load();
    for (int i = 0; i < 12; ++i) {
        plan = random.edited(plan);
        FrozenPlan frozen = frozenAs(plan);
        frozen.head = *store.submit(frozen, "Trình", somebody());
        kept.push_back(frozen);
    }
    for (const FrozenPlan &frozen : kept)
        CHECK(store.version(frozen.head.number) == frozen);
}

TEST_CASE("A submission is in the journal, and neither undo nor typing on goes into it")
{
    const PlanFile file;
    PlanStore store = file.open();
    Plan plan = store.load();
    Plan typed = plan;
    typed.header.title = "K";
    REQUIRE_FALSE(store.commit(changeBetween(plan, typed), somebody(), "title"));
    submitted(store, typed);
    CHECK(store.journal(1).front().kind == JournalEntry::Kind::Submit);
    CHECK(store.journal(1).front().target == 1);
    plan = typed;
    typed.header.title = "Kế";
    REQUIRE_FALSE(store.commit(changeBetween(plan, typed), somebody(), "title"));
    CHECK(store.journal(10).size() == 3);
    store = PlanStore(file.path(), PlanStore::Access::Read); // lets go of the file
    store = file.open();
    CHECK(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK_FALSE(store.undoable());
    CHECK(store.versions().size() == 1);
}

TEST_CASE("A file opened for reading takes no submission")
{
    const PlanFile file;
    PlanStore store = file.open(PlanStore::Access::Read);
    CHECK(refusal([&] { submitted(store, store.load()); }) == StorageError::Kind::ReadOnly);
}

TEST_CASE("A version with a part that was altered is refused")
{
    const PlanFile file;
    {
        PlanStore store = file.open();
        submitted(store, store.load());
    }
    Database(file.path(), Database::Opening::Write, file.path())
        .run("UPDATE version_part SET content = '{\"rank\":\"king\"}' WHERE kind = 'lecturer'");
    CHECK(refusal([&] { file.open().version(1); }) == StorageError::Kind::Damaged);
}

TEST_CASE("A version that is stopped while it is written is not there, nor in the journal")
{
    const PlanFile file;
    PlanStore store = file.open();
    const FrozenPlan frozen = frozenAs(store.load());
    for (const int last : {1, 3}) {
        int calls = 0;
        const auto stop = [&](double) { return ++calls < last; };
        CHECK_FALSE(store.submit(frozen, "Trình", somebody(), stop));
        CHECK(calls == last);
    }
    const auto stopAtTheEnd = [](double part) { return part < 1; };
    CHECK_FALSE(store.submit(frozen, "Trình", somebody(), stopAtTheEnd));
    CHECK(store.versions().empty());
    CHECK(store.journal(1).empty());
    CHECK(partsIn(file) == 0);
}

TEST_CASE("A version is written beside the one who edits, who goes on from there")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan plan = store.load();
    Plan edited = plan;
    edited.header.title = "K";
    REQUIRE_FALSE(store.commit(changeBetween(plan, edited), somebody()));
    CHECK(file.open(PlanStore::Access::Beside).submit(frozenAs(edited), "Trình", somebody()));
    REQUIRE(store.versions().size() == 1);
    CHECK(store.version(1).plan == versionOfPlan(edited));
    REQUIRE(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK(store.load() == plan);
    CHECK(store.journal(3)[1].kind == JournalEntry::Kind::Submit);
}
