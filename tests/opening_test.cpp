#include "core/storage/database.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace taphuan;
using namespace taphuan::test;
using Kind = StorageError::Kind;
using Access = PlanStore::Access;

namespace {

/// Refused for reading and for writing, unchanged, with nothing left beside it.
void requireRefused(const PlanFile &file, Kind kind)
{
    const QByteArray bytes = file.bytes();
    for (const Access access : {Access::Read, Access::Write})
        CHECK(refusal([&] { file.open(access).load(); }) == kind);
    CHECK(file.bytes() == bytes);
    CHECK(file.folder() == QStringList{"plan.taphuan"});
}

Change newTitle(const Plan &plan, const QString &title)
{
    PlanHeader header = plan.header;
    header.title = title;
    return {"Title", rowsBetween(plan.header, header)};
}

} // namespace

TEST_CASE("A file is one file when it is closed")
{
    const PlanFile file;
    CHECK(file.folder() == QStringList{"plan.taphuan"});
    {
        PlanStore store = file.open();
        REQUIRE_FALSE(store.commit(newTitle(store.load(), "Khác"), somebody()));
        CHECK(file.folder().contains("plan.taphuan-wal"));
        CHECK(file.open(Access::Read).load().header.title == "Khác");
    }
    CHECK(file.folder() == QStringList{"plan.taphuan"});
    CHECK(file.load().header.title == "Khác");
    CHECK(file.folder() == QStringList{"plan.taphuan"});
}

TEST_CASE("Names with any characters work")
{
    for (const QString name : {"Kế hoạch năm 2017.taphuan", "a#b?c%d&e=f;g.taphuan",
                               "100%20 'x' \"y\"", ":memory:", "file:x?mode=memory", "-", "ké"}) {
        INFO(name);
        const Plan plan = fullPlan();
        const PlanFile file(plan, name);
        CHECK(file.open().access() == Access::Write);
        CHECK(file.load() == plan);
        CHECK(file.folder() == QStringList{name});
    }
}

TEST_CASE("A second writer is told who has the file open; readers are let in")
{
    const PlanFile file;
    const Plan plan = fullPlan();
    PlanStore writer = file.open();
    try {
        file.open();
        FAIL("opened twice for writing");
    } catch (const StorageError &error) {
        CHECK(error.kind() == Kind::InUse);
        CHECK(error.path() == file.path());
        CHECK(error.detail().contains(QString::number(QCoreApplication::applicationPid())));
        CHECK(error.detail().contains(QSysInfo::machineHostName()));
    }
    CHECK(file.open(Access::Read).access() == Access::Read);
    REQUIRE_FALSE(writer.commit(newTitle(writer.load(), "Khác"), somebody()));
    CHECK(file.open(Access::Read).load() == writer.load());
}

TEST_CASE("A reader sees each edit of the writer once it is saved")
{
    const PlanFile file;
    PlanStore writer = file.open();
    const PlanStore reader = file.open(Access::Read);
    for (const char *title : {"một", "hai", "ba"}) {
        REQUIRE_FALSE(writer.commit(newTitle(writer.load(), title), somebody()));
        CHECK(reader.load().header.title == title);
    }
}

TEST_CASE("What was opened for reading is not edited")
{
    const PlanFile file;
    PlanStore store = file.open(Access::Read);
    const Change change = newTitle(store.load(), "Khác");
    CHECK(refusal([&] { store.commit(change, somebody()); }) == Kind::ReadOnly);
    CHECK(store.load().header.title != "Khác");
}

TEST_CASE("What is no plan file is refused")
{
    const PlanFile file;
    SECTION("text")
    {
        file.overwrite(QByteArray("{\"format\": \"taphuan-plan\"}\n").repeated(500));
        requireRefused(file, Kind::NotOurs);
    }
    SECTION("nothing")
    {
        file.overwrite({});
        requireRefused(file, Kind::NotOurs);
    }
    SECTION("the file of another program")
    {
        Database(file.path(), Database::Opening::Write, {}).setPragma("application_id", 7);
        requireRefused(file, Kind::NotOurs);
    }
}

TEST_CASE("A file of a newer version is refused")
{
    const PlanFile file;
    Database(file.path(), Database::Opening::Write, {}).setPragma("user_version", 99);
    requireRefused(file, Kind::Newer);
}

TEST_CASE("A truncated file is refused")
{
    const PlanFile file;
    const QByteArray whole = file.bytes();
    for (const qsizetype left : {whole.size() - 1, whole.size() / 2, qsizetype(4096)}) {
        file.overwrite(whole.left(left));
        requireRefused(file, Kind::Damaged);
    }
}

TEST_CASE("A file with overwritten pages is refused")
{
    const PlanFile file;
    const QByteArray whole = file.bytes();
    QByteArray broken = whole;
    broken.replace(4096, whole.size() - 4096, QByteArray(whole.size() - 4096, '\xA5'));
    file.overwrite(broken);
    requireRefused(file, Kind::Damaged);
}

TEST_CASE("The largest numbers that can be typed open again")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan before = store.load();
    Plan after = before;
    TrainingClass &one = after.classes[0];
    one.days = one.sessionsPerDay = largestQuantity;
    one.trainees[0].count = one.trainees[0].lodged = one.priority = largestGivenAmount;
    one.stays[0].trips = largestQuantity;
    after.header.ceiling = Money(largestGivenAmount);
    after.norms[0].amount = Rate::whole(largestGivenAmount);
    after.venues[0].capacity = largestGivenAmount;
    REQUIRE_FALSE(store.commit(changeBetween(before, after), somebody()));
    CHECK(store.load() == after);
}

TEST_CASE("A value, table or column that the program does not know is damage")
{
    const PlanFile file;
    const char *damage = GENERATE(
        "UPDATE lecturer SET rank = 'king'", "DELETE FROM plan",
        "UPDATE training_class SET start_date = '2017-02-30'", "UPDATE plan SET basis = 'x'",
        "UPDATE topic SET class_id = 'x'", "UPDATE training_class SET days = 'two'",
        "DROP TABLE stay", "UPDATE training_class SET days = 1000000001",
        "UPDATE training_class SET position = 9223372036854775807",
        "UPDATE trainee_group SET count = -1", "UPDATE trainee_group SET lodged = 1000000000000",
        "UPDATE topic SET day = -1", "UPDATE stay SET trips = -1", "UPDATE plan SET round_to = 0",
        "UPDATE plan SET ceiling = 1000000000000001",
        "UPDATE plan SET meals_lodging_share = 100001", "UPDATE norm SET amount = -1",
        "ALTER TABLE topic RENAME COLUMN day TO hour");
    {
        const Database database(file.path(), Database::Opening::Write, file.path());
        database.setPragma("foreign_keys", false);
        database.run(damage);
    }
    CHECK(refusal([&] { file.load(); }) == Kind::Damaged);
}
