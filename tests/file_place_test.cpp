// Where a plan file may stand: folders, links, what may not be written. For Unix.
#include "core/files/unfinished_file.h"
#include "tests/as_nobody.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

using namespace taphuan;
using namespace taphuan::test;
using Kind = StorageError::Kind;
using Access = PlanStore::Access;

namespace {

/// A folder for files that the test makes itself.
struct Folder
{
    QTemporaryDir folder;

    QString path(const QString &name = "plan.taphuan") const { return folder.filePath(name); }
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void allow(mode_t mode) const { REQUIRE(chmod(qPrintable(folder.path()), mode) == 0); }
};

void allowFile(const QString &path, mode_t mode)
{
    REQUIRE(chmod(qPrintable(path), mode) == 0);
}

Kind openingOf(const QString &path, Access access = Access::Write)
{
    return refusal([&] { PlanStore(path, access).load(); }).value();
}

Change newTitle(const Plan &plan, const QString &title)
{
    PlanHeader header = plan.header;
    header.title = title;
    return {"Title", rowsBetween(plan.header, header)};
}

} // namespace

TEST_CASE("A missing file, a folder and a pipe are told apart")
{
    const Folder folder;
    CHECK(openingOf(folder.path()) == Kind::NotFound);
    CHECK(openingOf(folder.path("no folder/plan.taphuan")) == Kind::NotFound);
    CHECK(openingOf(folder.folder.path()) == Kind::NotAFile);
    REQUIRE(mkfifo(qPrintable(folder.path("pipe")), 0666) == 0);
    CHECK(openingOf(folder.path("pipe")) == Kind::NotAFile);
    CHECK(openingOf("/dev/null") == Kind::NotAFile);
    CHECK(openingOf("") == Kind::NotFound);
    CHECK(folder.names() == QStringList{"pipe"});
}

TEST_CASE("A link leads to the file, which is locked itself")
{
    const PlanFile file;
    const Folder folder;
    const QString link = folder.path("link.taphuan");
    REQUIRE(QFile::link(file.path(), link));
    PlanStore store(link, Access::Write);
    CHECK(store.path() == link);
    CHECK(openingOf(file.path()) == Kind::InUse);
    REQUIRE_FALSE(store.commit(newTitle(store.load(), "Khác"), somebody()));
    CHECK(file.load().header.title == "Khác");
    CHECK(folder.names() == QStringList{"link.taphuan"});
}

TEST_CASE("A link to nothing is no file, and not replaced by a new one")
{
    const Folder folder;
    REQUIRE(QFile::link(folder.path("gone"), folder.path()));
    CHECK(openingOf(folder.path()) == Kind::NotFound);
    CHECK(refusal([&] { PlanStore::create(folder.path(), fullPlan()); }) == Kind::Exists);
    CHECK(folder.names() == QStringList{"plan.taphuan"});
}

TEST_CASE("A new file replaces nothing")
{
    const PlanFile file;
    const QByteArray bytes = file.bytes();
    CHECK(refusal([&] { PlanStore::create(file.path(), fullPlan()); }) == Kind::Exists);
    CHECK(file.bytes() == bytes);
    CHECK(file.folder() == QStringList{"plan.taphuan"});
}

TEST_CASE("A new file is refused where it cannot be made")
{
    const Folder folder;
    CHECK(refusal([&] { PlanStore::create(folder.path("no/plan.taphuan"), fullPlan()); }) ==
          Kind::NotFound);
    folder.allow(0555);
    {
        const AsNobody nobody;
        CHECK(refusal([&] { PlanStore::create(folder.path(), fullPlan()); }) == Kind::NoPermission);
    }
    CHECK(folder.names().isEmpty());
}

TEST_CASE("What a killed import left in the folder goes away with the next")
{
    const Folder folder;
    const QString left =
        unfinishedPath(folder.path())
            .replace(QStringLiteral("-%1-").arg(QCoreApplication::applicationPid()),
                     QStringLiteral("-2147483647-"));
    for (const char *suffix : {"", "-journal"})
        REQUIRE(QFile(left + suffix).open(QIODevice::WriteOnly));
    PlanStore::create(folder.path(), fullPlan());
    CHECK(folder.names() == QStringList{"plan.taphuan"});
}

TEST_CASE("A plan with one id twice makes no file")
{
    const Folder folder;
    Plan plan = fullPlan();
    plan.classes[1].id = plan.classes[0].id;
    CHECK(refusal([&] { PlanStore::create(folder.path(), plan); }) == Kind::Other);
    CHECK(folder.names().isEmpty());
}

TEST_CASE("A file that may not be written is opened for reading and left alone")
{
    const Folder folder;
    const Plan plan = fullPlan();
    PlanStore::create(folder.path(), plan);
    const auto [folderMode, fileMode] =
        GENERATE(std::pair<mode_t, mode_t>{0555, 0444}, std::pair<mode_t, mode_t>{0555, 0666},
                 std::pair<mode_t, mode_t>{0777, 0444});
    folder.allow(folderMode);
    allowFile(folder.path(), fileMode);
    for (const Access access : {Access::Read, Access::Write}) {
        const AsNobody nobody;
        PlanStore store(folder.path(), access);
        CHECK(store.access() == Access::Read);
        CHECK(store.load() == plan);
        CHECK(store.journal(10).empty());
        CHECK(refusal([&] { store.commit(newTitle(plan, "Khác"), somebody()); }) == Kind::ReadOnly);
    }
    CHECK(folder.names() == QStringList{"plan.taphuan"});
    folder.allow(0755);
}

TEST_CASE("A file that may not be read is refused")
{
    const Folder folder;
    PlanStore::create(folder.path(), fullPlan());
    folder.allow(0755);
    allowFile(folder.path(), 0000);
    {
        const AsNobody nobody;
        CHECK(openingOf(folder.path()) == Kind::NoPermission);
    }
    allowFile(folder.path(), 0644);
    folder.allow(0700);
    const AsNobody nobody;
    CHECK(openingOf(folder.path()) == Kind::NoPermission);
}

TEST_CASE("Edits of a writer that was killed are read where nothing may be written")
{
    const PlanFile file;
    PlanStore writer = file.open();
    REQUIRE_FALSE(writer.commit(newTitle(writer.load(), "Khác"), somebody()));
    const Folder folder;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        REQUIRE(QFile::copy(file.path() + suffix, folder.path() + suffix));
        allowFile(folder.path() + suffix, 0444);
    }
    folder.allow(0555);
    {
        const AsNobody nobody;
        CHECK(PlanStore(folder.path(), Access::Write).load().header.title == "Khác");
    }
    folder.allow(0755);
}
