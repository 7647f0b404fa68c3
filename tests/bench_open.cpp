#include "core/storage/plan_store.h"
#include "core/storage/tables.h"
#include "tests/bench.h"
#include "tests/bench_plan.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace taphuan {

namespace {

// The bare program: SQLite's own calls, each column of each row fetched and nothing made of it.

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Database openDatabase(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", path.constData());
    return {database, &sqlite3_close};
}

Statement prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    return {statement, &sqlite3_finalize};
}

/// Bytes read, so that no reading can be left out by the compiler.
qint64 readRows(sqlite3_stmt *statement)
{
    qint64 bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_TEXT)
                bytes += sqlite3_column_text(statement, column)[0] != '\0';
            bytes += sqlite3_column_bytes(statement, column);
        }
    return bytes;
}

QByteArrayList everyRow()
{
    QByteArrayList queries;
    for (const TableShape &shape : tableShapes())
        queries.append(selectText(shape).toUtf8());
    return queries;
}

qint64 readPlainly(const QByteArray &path, const QByteArrayList &queries)
{
    const Database database = openDatabase(path);
    qint64 bytes = 0;
    for (const QByteArray &query : queries)
        bytes += readRows(prepare(database.get(), query).get());
    return bytes;
}

} // namespace

std::vector<Measured> benchOpen(const BenchSettings &settings)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.taphuan"));
    PlanStore::create(path, benchPlan(settings.classes));
    const QByteArrayList queries = everyRow();

    std::vector<Plan> plans; // kept, for throwing them away is no part of opening
    qint64 bytes = 0;
    const auto seconds = medianPair(
        settings.runs, [&] { plans.push_back(PlanStore(path, PlanStore::Access::Write).load()); },
        [&] { bytes = readPlainly(path.toUtf8(), queries); });
    if (int(plans.back().classes.size()) != settings.classes || bytes == 0)
        qFatal("the file was not read whole");
    return {ratioOf(QStringLiteral("open"), QStringLiteral("opening the file, against raw SQLite"),
                    seconds, 3)};
}

} // namespace taphuan
