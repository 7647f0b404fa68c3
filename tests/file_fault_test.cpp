#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QFile>

using namespace taphuan;
using namespace taphuan::test;

namespace {

QString faultOf(const PlanFile &file)
{
    return file.open(PlanStore::Access::Read).fault();
}

void alter(const PlanFile &file, const QString &statement)
{
    const Database database(file.path(), Database::Opening::Write, file.path());
    database.setPragma("foreign_keys", false);
    database.run(statement);
}

} // namespace

TEST_CASE("In a file that is whole no fault is found, whoever has it open")
{
    const PlanFile file;
    const PlanStore writer = file.open();
    CHECK(faultOf(file) == "");
    CHECK(writer.fault() == "");
}

TEST_CASE("A row that names another which is not there is a fault")
{
    const PlanFile file;
    alter(file, "DELETE FROM training_class");
    CHECK(faultOf(file).contains("no such training_class"));
}

TEST_CASE("Pages that are not as SQLite writes them are a fault")
{
    const PlanFile file;
    const QByteArray whole = file.bytes();
    QByteArray broken = whole;
    broken.replace(whole.size() - 4096, 4096, QByteArray(4096, char(0xA5)));
    file.overwrite(broken);
    const PlanStore store = file.open(PlanStore::Access::Read);
    QString fault;
    const auto thrown = refusal([&] { fault = store.fault(); });
    CHECK((thrown == StorageError::Kind::Damaged || fault != ""));
}

TEST_CASE("A check that is stopped finds nothing more")
{
    const PlanFile file;
    alter(file, "DELETE FROM training_class");
    const PlanStore store = file.open(PlanStore::Access::Read);
    CHECK(store.fault([](double) { return false; }) == "");
}

TEST_CASE("A file says its format, its changes, and why it is not written")
{
    const PlanFile file;
    PlanStore store = file.open();
    CHECK(store.schemaVersion() == latestVersion());
    CHECK(store.journalLength() == 0);
    CHECK_FALSE(store.whyNotWritable());
    Plan after = store.load();
    after.header.title = "Other";
    REQUIRE_FALSE(store.commit(changeBetween(store.load(), after), somebody()));
    CHECK(file.open(PlanStore::Access::Read).journalLength() == 1);
    CHECK_FALSE(file.open(PlanStore::Access::Read).whyNotWritable());
}

TEST_CASE("A plan file that is stopped while it is made is not there")
{
    const PlanFile file;
    const QStringList before = file.folder();
    const auto stop = [](double) { return false; };
    CHECK_FALSE(PlanStore::create(file.path() + "2", fullPlan(), stop));
    CHECK(file.folder() == before);
}
