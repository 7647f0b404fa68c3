// A full disk, played by a limit of the size of files; for Unix.
#include "core/storage/backups.h"
#include "core/storage/migrations.h"
#include "core/storage/tables.h"
#include "tests/catch.h"
#include "tests/size_limit.h"
#include "tests/storage_plans.h"

#include <QDir>
#include <QFileInfo>

using namespace taphuan;
using namespace taphuan::test;
using Kind = StorageError::Kind;

namespace {

Plan planOf(int classes)
{
    Plan plan = fullPlan();
    for (int i = 0; i < classes; ++i)
        plan.classes.push_back(fullClass(QString("N%1").arg(i), 100 + i));
    return plan;
}

std::optional<Kind> commitUnder(rlim_t bytes, PlanStore &store, const Change &change)
{
    const SizeLimit limit(bytes);
    return refusal([&] { store.commit(change, somebody()); });
}

} // namespace

TEST_CASE("No file is left where a new one does not fit on the disk")
{
    const QTemporaryDir folder;
    const Plan plan = planOf(200);
    for (const rlim_t bytes : {0, 1, 4096, 40'000, 200'000}) {
        const auto kind = [&] {
            const SizeLimit limit(bytes);
            return refusal([&] { PlanStore::create(folder.filePath("plan.taphuan"), plan); });
        }();
        INFO(bytes);
        CHECK(kind == Kind::DiskFull);
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("An edit that does not fit on the disk changes neither file nor journal")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan before = store.load();
    Plan large = before;
    large.classes = planOf(200).classes;
    const Change change = changeBetween(before, large);

    for (const rlim_t bytes : {0, 1'000, 10'000, 100'000, 300'000}) {
        INFO(bytes);
        CHECK(commitUnder(bytes, store, change) == Kind::DiskFull);
        CHECK(store.load() == before);
        CHECK(store.journal(10).empty());
        CHECK_FALSE(store.undoable());
    }
    REQUIRE_FALSE(store.commit(change, somebody()));
    CHECK(store.journal(10).size() == 1);
    CHECK(file.load().classes.size() == large.classes.size());
}

TEST_CASE("After an edit that did not fit the file opens as it was")
{
    const PlanFile file;
    const Plan before = file.load();
    Plan large = before;
    large.classes = planOf(200).classes;
    {
        PlanStore store = file.open();
        CHECK(commitUnder(100'000, store, changeBetween(before, large)) == Kind::DiskFull);
    }
    CHECK(file.open().load() == before);
    CHECK(file.folder() == QStringList{"plan.taphuan"});
}

TEST_CASE("An undo that does not fit on the disk can be made later")
{
    const PlanFile file;
    PlanStore store = file.open();
    const Plan before = store.load();
    Plan large = before;
    large.classes = planOf(200).classes;
    REQUIRE_FALSE(store.commit(changeBetween(before, large), somebody()));
    {
        const SizeLimit limit(10'000);
        CHECK(refusal([&] { store.undo(somebody()); }) == Kind::DiskFull);
    }
    REQUIRE(store.undoable());
    CHECK_FALSE(store.redoable());
    REQUIRE(std::holds_alternative<Change>(store.undo(somebody())));
    CHECK(store.load() == before);
}

TEST_CASE("On a full disk a file is opened for reading")
{
    const PlanFile file;
    for (const rlim_t bytes : {0, 10, 100, 10'000}) {
        INFO(bytes);
        const SizeLimit limit(bytes);
        const PlanStore store = file.open();
        CHECK(store.access() == PlanStore::Access::Read);
        CHECK(store.load().classes.size() == 3);
    }
    CHECK(file.open().access() == PlanStore::Access::Write);
    CHECK(file.folder() == QStringList{"plan.taphuan"});
}

TEST_CASE("On a full disk no backup is made, none is lost and the plan stays open")
{
    const PlanFile file;
    PlanStore store = file.open();
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    const Plan plan = store.load();
    for (const rlim_t bytes : {0, 1, 4096, 40'000}) {
        INFO(bytes);
        {
            const SizeLimit limit(bytes);
            CHECK(refusal([&] { takeBackup(store, now); }) == Kind::DiskFull);
        }
        CHECK(backupsOf(file.path()).empty());
        CHECK_FALSE(QFileInfo::exists(file.path() + ".backups"));
    }
    const Backup kept = takeBackup(store, now);
    {
        const SizeLimit limit(4096);
        CHECK(refusal([&] { takeBackup(store, now); }) == Kind::DiskFull);
    }
    CHECK(backupsOf(file.path()) == std::vector{kept});
    CHECK(store.load() == plan);
}
