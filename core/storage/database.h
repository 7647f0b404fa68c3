#pragma once

#include "core/storage/storage_error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace taphuan {

/// One connection to a plan file; every failure is a StorageError. Serves the thread that made it.
class Database
{
public:
    enum class Opening : quint8 {
        Create, ///< a file that is not there yet
        Write,
        Look,      ///< as Write, so that nothing is left beside the file, but changes are refused
        ReadOnly,  ///< of a file that may not be written
        Immutable, ///< as ReadOnly, where not even SQLite's own files can be made beside it
    };
    /// Errors name the path in `shownAs`.
    Database(const QString &path, Opening opening, QString shownAs);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    QSqlQuery prepare(const QString &sql) const;
    /// Executes a prepared query with what is bound to it; false where a foreign key forbids it.
    [[nodiscard]] bool tryExecute(QSqlQuery &query) const;
    QSqlQuery run(const QString &sql, const QVariantList &values = {}) const;
    /// The next row of a result; false at its end.
    bool next(QSqlQuery &query) const;
    /// The first value of the first row.
    QVariant value(const QString &sql) const;
    /// Several statements, each ended by a semicolon at the end of a line.
    void runScript(const QString &sql) const;

    /// A value of SQLite's own about the file or the connection.
    qint64 pragma(const QString &name) const;
    void setPragma(const QString &name, const QVariant &value) const;

private:
    void close();
    [[noreturn]] void fail(const QSqlError &error) const;

    QString m_shownAs;
    QString m_connection;
    QSqlDatabase m_database;
};

/// Rolls back at its end unless it was committed.
class Transaction
{
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

} // namespace taphuan
