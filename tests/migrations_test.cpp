#include "core/storage/migrations.h"
#include "core/storage/row_writer.h"
#include "core/storage/tables.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QFile>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// A plan of what versions 1 and 2 knew.
Plan oldPlan()
{
    const Plan full = fullPlan();
    Plan plan;
    plan.header = full.header;
    plan.lecturers = full.lecturers;
    plan.defaults = full.defaults;
    plan.norms = full.norms;
    plan.classes = full.classes;
    for (Lecturer &lecturer : plan.lecturers)
        lecturer.phone = lecturer.email = lecturer.note = "";
    for (TrainingClass &one : plan.classes) {
        one.districts.clear();
        one.reviews.clear();
        for (Topic &topic : one.topics) {
            topic.objective = topic.method = topic.materials = topic.origin = "";
            topic.practiceSessions = {};
        }
    }
    return plan;
}

/// A file of an older version; version 1 had no journal.
struct OldFile
{
    QTemporaryDir folder;
    QString path = folder.filePath("cũ #1.taphuan");
    Plan plan;

    explicit OldFile(int version = 1, Plan thePlan = oldPlan()) : plan(std::move(thePlan))
    {
        const Database database(path, Database::Opening::Create, path);
        migrate(database, version);
        Change change = changeBetween(Plan(), plan);
        change.rows.front() = {Table::Plan, plan.header.id, {}, rowOf(plan.header)};
        for (const RowChange &row : change.rows)
            insert(database, row);
    }
    /// Of the row's columns those that the file has.
    static void insert(const Database &database, const RowChange &row)
    {
        const TableShape &shape = shapeOf(row.table);
        QStringList known;
        QSqlQuery query = database.run("SELECT name FROM pragma_table_info(?)", {shape.name});
        while (database.next(query))
            known.append(query.value(0).toString());
        QStringList columns;
        QVariantList values;
        for (std::size_t i = 0; i < row.after->size(); ++i) {
            if (!known.contains(shape.columns[qsizetype(i)]))
                continue;
            columns.append(shape.columns[qsizetype(i)]);
            values.append(row.after->at(i));
        }
        const QString places = QStringList(columns.size(), "?").join(", ");
        database.run(
            QString("INSERT INTO %1 (%2) VALUES (%3)").arg(shape.name, columns.join(", "), places),
            values);
    }
    int version() const { return versionAt(path); }
    static int versionAt(const QString &file)
    {
        return versionOf(Database(file, Database::Opening::Look, file), file);
    }
    QString backup(const QString &suffix) const { return path + suffix; }
};

} // namespace

TEST_CASE("An older file is brought up to date, with a copy of it as it was")
{
    const OldFile old;
    REQUIRE(old.version() == 1);
    PlanStore store(old.path, PlanStore::Access::Write);
    CHECK(store.load() == old.plan);
    CHECK(store.journal(10).empty());
    CHECK(old.version() == latestVersion());

    CHECK(OldFile::versionAt(old.backup(".v1.bak")) == 1);
    CHECK(PlanStore(old.backup(".v1.bak"), PlanStore::Access::Read).load() == old.plan);
}

TEST_CASE("A file of version 3 keeps the sectors' part")
{
    Plan plan = fullPlan();
    plan.exceptions.clear();
    plan.decisions.clear();
    plan.versionEvents.clear();
    plan.scenarios.clear();
    plan.templates.clear();
    const OldFile old(3, plan);
    REQUIRE(old.version() == 3);
    CHECK(PlanStore(old.path, PlanStore::Access::Write).load() == plan);
    CHECK(old.version() == latestVersion());
}

TEST_CASE("A copy never takes the place of an older one")
{
    const OldFile old;
    const QByteArray text = "an older copy";
    for (const char *suffix : {".v1.bak", ".v1-2.bak"}) {
        QFile file(old.backup(suffix));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    CHECK(PlanStore(old.path, PlanStore::Access::Write).load() == old.plan);
    CHECK(OldFile::versionAt(old.backup(".v1-3.bak")) == 1);
    QFile file(old.backup(".v1.bak"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == text);
}

TEST_CASE("An older file is read without being changed")
{
    const OldFile old;
    const PlanStore store(old.path, PlanStore::Access::Read);
    CHECK(store.load() == old.plan);
    CHECK(store.journal(10).empty());
    CHECK(old.version() == 1);
    CHECK_FALSE(QFile::exists(old.backup(".v1.bak")));
}

TEST_CASE("A migration that fails leaves the file as it was")
{
    const OldFile old;
    Database(old.path, Database::Opening::Write, old.path).run("CREATE TABLE journal (x TEXT)");
    CHECK(refusal([&] { PlanStore(old.path, PlanStore::Access::Write); }) ==
          StorageError::Kind::Damaged);
    CHECK(old.version() == 1);
    CHECK(OldFile::versionAt(old.backup(".v1.bak")) == 1);
}

TEST_CASE("A file of the latest version is not copied")
{
    const PlanFile file;
    file.open();
    CHECK(file.folder() == QStringList{"plan.taphuan"});
    CHECK(OldFile::versionAt(file.path()) == latestVersion());
    CHECK(latestVersion() == 4);
}
