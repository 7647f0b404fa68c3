#include "core/storage/backups.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QDir>

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));

Change renamed(const PlanStore &store, const QString &title)
{
    const Plan plan = store.load();
    Plan after = plan;
    after.header.title = title;
    return changeBetween(plan, after);
}

void edit(PlanStore &store, const QString &title = "Other")
{
    REQUIRE_FALSE(store.commit(renamed(store, title), somebody()));
}

Plan planIn(const Backup &backup)
{
    return PlanStore(backup.path, PlanStore::Access::Read).load();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A backup is a plan file that holds what was saved")
{
    const PlanFile file;
    PlanStore store = file.open();
    edit(store, "First");
    const Backup backup = takeBackup(store, noon);
    edit(store, "Second");
    CHECK(planIn(backup).header.title == "First");
    CHECK(store.load().header.title == "Second");
    CHECK(PlanStore(backup.path, PlanStore::Access::Write).journal(10).size() == 1);
}

TEST_CASE("Backups are listed newest first, with number, time and size")
{
    const PlanFile file;
    const PlanStore store = file.open();
    CHECK(backupsOf(file.path()).empty());
    const Backup first = takeBackup(store, noon);
    const Backup second = takeBackup(store, noon.addSecs(1));
    CHECK(backupsOf(file.path()) == std::vector{second, first});
    CHECK(first.number == 1);
    CHECK(second.number == 2);
    CHECK(second.at == noon.addSecs(1));
    CHECK(first.bytes == QFileInfo(first.path).size());
}

TEST_CASE("Twenty are kept, and numbers go on")
{
    const PlanFile file;
    const PlanStore store = file.open();
    for (int i = 0; i < backupsKept; ++i)
        takeBackup(store, noon.addDays(i));
    CHECK(backupsOf(file.path()).back().number == 1);
    takeBackup(store, noon.addDays(backupsKept));
    const auto backups = backupsOf(file.path());
    CHECK(backups.size() == backupsKept);
    CHECK(backups.front().number == backupsKept + 1);
    CHECK(backups.back().number == 2);
}

TEST_CASE("A backup is due once a day, when the plan was edited at all")
{
    const PlanFile file;
    PlanStore store = file.open();
    CHECK_FALSE(isBackupDue(store, noon.date()));
    edit(store);
    CHECK(isBackupDue(store, noon.date()));
    takeBackup(store, noon);
    CHECK_FALSE(isBackupDue(store, noon.date()));
    CHECK(isBackupDue(store, noon.date().addDays(1)));
}

TEST_CASE("No backup is due of a plan that is only read")
{
    const PlanFile file;
    {
        PlanStore store = file.open();
        edit(store);
    }
    const PlanStore store = file.open(PlanStore::Access::Read);
    CHECK_FALSE(isBackupDue(store, noon.date()));
}

TEST_CASE("A reader backs the plan up while another edits it")
{
    const PlanFile file;
    PlanStore store = file.open();
    edit(store, "First");
    const PlanStore reader = file.open(PlanStore::Access::Read);
    const Backup backup = takeBackup(reader, noon);
    edit(store, "Second");
    CHECK(planIn(backup).header.title == "First");
    CHECK(reader.load().header.title == "Second");
    CHECK(planIn(takeBackup(reader, noon)) == store.load());
}

TEST_CASE("A backup that cannot be made leaves no file")
{
    const PlanFile file;
    const PlanStore store = file.open();
    QFile inTheWay(file.path() + ".backups");
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK(refusal([&] { takeBackup(store, noon); }) == StorageError::Kind::NoPermission);
    CHECK(backupsOf(file.path()).empty());
    CHECK(inTheWay.size() == 0);
}

TEST_CASE("Other files among the backups are neither listed nor removed")
{
    const PlanFile file;
    const PlanStore store = file.open();
    const QString folder = QFileInfo(takeBackup(store, noon).path).path();
    for (const char *name : {"mine.taphuan", "0001_2026-13-01_00-00-00.taphuan", "0009.taphuan"}) {
        QFile other(QDir(folder).filePath(name));
        REQUIRE(other.open(QIODevice::WriteOnly));
    }
    for (int i = 1; i <= backupsKept; ++i)
        takeBackup(store, noon.addDays(i));
    CHECK(backupsOf(file.path()).size() == backupsKept);
    CHECK(filesIn(folder).size() == backupsKept + 3);
}

TEST_CASE("What a backup holds can be made the plan again, and that undone")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan before = store.load();
    const Backup backup = takeBackup(store, noon);
    Plan other = before;
    other.classes.erase(other.classes.begin());
    other.venues.clear();
    REQUIRE_FALSE(store.commit(changeBetween(before, other), somebody()));
    REQUIRE_FALSE(store.commit({"Restore", rowsBetween(other, planIn(backup))}, somebody()));
    CHECK(store.load() == before);
    REQUIRE(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK(store.load() == other);
}
