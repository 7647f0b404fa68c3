#include "core/storage/database.h"

#include "core/storage/change.h"

#include <QSqlError>
#include <QUrl>

namespace taphuan {

namespace {

// SQLite's result codes, https://sqlite.org/rescode.html
enum SqliteCode {
    NotAsWritten = 1, // a table or column that our statements name is not there
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26,
    IoErrorWrite = 778,
    IoErrorFsync = 1034,
    IoErrorTruncate = 1546,
    IoErrorShmOpen = 4618,
    IoErrorShmSize = 4874,
    ReadOnlyMoved = 1032,
    ForeignKey = 787,
};

StorageError::Kind kindOf(int code)
{
    switch (code) {
    // SQLite calls a full disk Full, but a full quota or a size limit a failed write.
    case IoErrorWrite:
    case IoErrorFsync:
    case IoErrorTruncate:
    case IoErrorShmOpen:
    case IoErrorShmSize: return StorageError::Kind::DiskFull;
    case ReadOnlyMoved: return StorageError::Kind::NotFound;
    default: break;
    }
    switch (code & 0xff) {
    case Full: return StorageError::Kind::DiskFull;
    case Perm:
    case ReadOnlyFile:
    case CantOpen: return StorageError::Kind::NoPermission;
    case Busy:
    case Locked: return StorageError::Kind::InUse;
    case NotAsWritten:
    case Corrupt: return StorageError::Kind::Damaged;
    case NotADatabase: return StorageError::Kind::NotOurs;
    default: return StorageError::Kind::Other;
    }
}

QString uriOf(const QString &path, Database::Opening opening)
{
    const QString file = "file:" + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    switch (opening) {
    case Database::Opening::Create: return file + "?mode=rwc";
    case Database::Opening::Write:
    case Database::Opening::Look: return file + "?mode=rw";
    case Database::Opening::ReadOnly: return file + "?mode=ro";
    case Database::Opening::Immutable: return file + "?mode=ro&immutable=1";
    }
    Q_UNREACHABLE();
}

} // namespace

Database::Database(const QString &path, Opening opening, QString shownAs)
    : m_shownAs(std::move(shownAs))
    , m_connection("taphuan-" + newId())
    , m_database(QSqlDatabase::addDatabase("QSQLITE", m_connection))
{
    m_database.setDatabaseName(uriOf(path, opening));
    m_database.setConnectOptions("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000");
    try {
        if (!m_database.open())
            fail(m_database.lastError());
        setPragma("foreign_keys", true);
        setPragma("synchronous", "FULL");
        setPragma("query_only", opening > Opening::Write);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery Database::prepare(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query.lastError());
    return query;
}

bool Database::tryExecute(QSqlQuery &query) const
{
    if (query.exec())
        return true;
    if (query.lastError().nativeErrorCode().toInt() != ForeignKey)
        fail(query.lastError());
    return false;
}

QSqlQuery Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query.lastError());
    return query;
}

bool Database::next(QSqlQuery &query) const
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        fail(query.lastError());
    return false;
}

QVariant Database::value(const QString &sql) const
{
    QSqlQuery query = run(sql);
    return next(query) ? query.value(0) : QVariant();
}

void Database::runScript(const QString &sql) const
{
    for (const QString &statement : sql.split(";\n", Qt::SkipEmptyParts))
        if (!statement.trimmed().isEmpty())
            run(statement);
}

qint64 Database::pragma(const QString &name) const
{
    return value("PRAGMA " + name).toLongLong();
}

void Database::setPragma(const QString &name, const QVariant &value) const
{
    run("PRAGMA " + name + " = " + value.toString());
}

void Database::fail(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    throw StorageError(kindOf(code), m_shownAs,
                       QString("%1 (SQLite %2)").arg(error.databaseText()).arg(code));
}

Transaction::Transaction(const Database &database) : m_database(database)
{
    m_database.run("BEGIN");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const StorageError &) {
        // SQLite has rolled back by itself, as it does after some errors.
    }
}

void Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace taphuan
