#include "tests/catch.h"
#include "tests/storage_plans.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// Types a title into the first class.
struct Typing
{
    PlanFile file;
    PlanStore store = file.open();

    QString title() const { return store.load().classes[0].title; }
    std::size_t steps() const { return store.journal(100).size(); }

    void type(const QString &title, const QString &mergeKey, const Author &author = somebody())
    {
        const TrainingClass before = store.load().classes[0];
        TrainingClass after = before;
        after.title = title;
        const Change change{"Title " + title, rowsBetween(&before, &after)};
        REQUIRE_FALSE(store.commit(change, author, mergeKey));
    }
    void undo() { REQUIRE(std::holds_alternative<Change>(store.undo(somebody()))); }
    void redo() { REQUIRE(std::holds_alternative<Change>(store.redo(somebody()))); }
    void reopen()
    {
        store = file.open(PlanStore::Access::Read);
        store = file.open();
    }
};

std::size_t committed(PlanStore &store, const std::vector<RowChange> &rows)
{
    REQUIRE_FALSE(store.commit({"Edit", rows}, somebody(), "key"));
    return store.journal(100).size();
}

} // namespace

TEST_CASE("The journal says what was done by whom and when, newest first")
{
    Typing typing;
    typing.type("một", {});
    typing.type("hai", {}, {"Lê Thị Hoa", QDateTime(QDate(2018, 2, 1), QTime(0, 0), Qt::UTC)});
    typing.undo();
    typing.reopen();
    const auto journal = typing.store.journal(100);
    REQUIRE(journal.size() == 3);
    CHECK(journal[0].kind == JournalEntry::Kind::Undo);
    CHECK(journal[0].target == journal[1].number);
    CHECK(journal[0].title == "Title hai");
    CHECK(journal[1].who == "Lê Thị Hoa");
    CHECK(journal[2].kind == JournalEntry::Kind::Edit);
    CHECK(journal[2].at == somebody().at);
    CHECK(typing.store.journal(1).size() == 1);
}

TEST_CASE("Typing on in one field is one step")
{
    Typing typing;
    const QString first = typing.title();
    typing.type("m", "L01.title");
    typing.type("mộ", "L01.title");
    typing.reopen();
    typing.type("một", "L01.title");
    CHECK(typing.steps() == 1);
    CHECK(typing.store.undoable()->title == "Title một");
    typing.undo();
    CHECK(typing.title() == first);
    typing.redo();
    CHECK(typing.title() == "một");
}

TEST_CASE("Edits without a key, with another key or by another person are steps of their own")
{
    Typing typing;
    typing.type("a", {});
    typing.type("b", {});
    typing.type("c", "one");
    typing.type("d", "two");
    typing.type("e", "two", {"Lê Thị Hoa", somebody().at});
    CHECK(typing.steps() == 5);
}

TEST_CASE("An edit after an undo is a step of its own")
{
    Typing typing;
    typing.type("a", "key");
    typing.undo();
    typing.type("b", "key");
    CHECK(typing.steps() == 3);
    typing.undo();
    typing.redo();
    typing.type("c", "key");
    CHECK(typing.store.undoable()->title == "Title c");
    typing.undo();
    CHECK(typing.title() == "b");
}

TEST_CASE("A step that ends where it began leaves no trace")
{
    Typing typing;
    const QString first = typing.title();
    typing.type("a", "key");
    typing.type(first, "key");
    CHECK(typing.steps() == 0);
    CHECK_FALSE(typing.store.undoable());
}

TEST_CASE("After a step that left no trace the one before can be undone or made again")
{
    Typing typing;
    typing.type("a", {});
    typing.type("b", "key");
    typing.type("a", "key");
    CHECK(typing.store.undoable()->title == "Title a");
    typing.undo();
    const QString first = typing.title();
    typing.type("c", "key");
    CHECK_FALSE(typing.store.redoable());
    typing.type(first, "key");
    REQUIRE(typing.store.redoable());
    typing.redo();
    CHECK(typing.title() == "a");
}

TEST_CASE("Rows that come and go within one step are merged")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan first = store.load();
    TrainingClass one = fullClass("L09", 90);
    CHECK(committed(store, rowsBetween(nullptr, &one)) == 1);
    const TrainingClass before = one;
    one.title = "Khác";
    one.topics.erase(one.topics.begin());
    one.stays.push_back({newId(), 5, newId(), {}, {}, {}});
    CHECK(committed(store, rowsBetween(&before, &one)) == 1);
    const Plan last = store.load();

    REQUIRE(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK(store.load() == first);
    REQUIRE(std::holds_alternative<Change>(store.redo(somebody())));
    CHECK(store.load() == last);
}

TEST_CASE("A class that comes and goes within one step leaves no trace")
{
    const PlanFile file;
    PlanStore store = file.open();
    const TrainingClass one = fullClass("L09", 90);
    CHECK(committed(store, rowsBetween(nullptr, &one)) == 1);
    CHECK(committed(store, rowsBetween(&one, nullptr)) == 0);
}

TEST_CASE("A new edit ends what could be made again, also after reopening")
{
    Typing typing;
    typing.type("a", {});
    typing.undo();
    CHECK(typing.store.redoable()->title == "Title a");
    typing.type("b", {});
    CHECK_FALSE(typing.store.redoable());
    typing.reopen();
    CHECK_FALSE(typing.store.redoable());
    CHECK(typing.store.undoable()->title == "Title b");
}

TEST_CASE("Several steps are undone and made again in their order across reopening")
{
    Typing typing;
    for (const char *title : {"a", "b", "c"})
        typing.type(title, {});
    typing.undo();
    typing.reopen();
    typing.undo();
    typing.reopen();
    CHECK(typing.title() == "a");
    CHECK(typing.store.redoable()->title == "Title b");
    typing.redo();
    typing.reopen();
    typing.redo();
    CHECK(typing.title() == "c");
    CHECK_FALSE(typing.store.redoable());
}

TEST_CASE("A change of nothing is no step")
{
    Typing typing;
    REQUIRE_FALSE(typing.store.commit({"Nothing", {}}, somebody()));
    typing.type(typing.title(), {});
    CHECK(typing.steps() == 0);
}
