#include "core/storage/migrations.h"
#include "core/storage/plan_store_opened.h"

#include <QFileInfo>

namespace taphuan {

namespace {

/// Reading may still be possible.
bool onlyForbidsWriting(const StorageError &error)
{
    return error.kind() == StorageError::Kind::NoPermission ||
           error.kind() == StorageError::Kind::DiskFull;
}

/// SQLite itself takes the missing end of a last page for zeros.
void needWhole(const Database &database, const QString &file, const QString &path)
{
    const bool hasLog = QFileInfo(file + "-wal").size() > 0; // its pages are not in the file yet
    const qint64 size = database.pragma("page_count") * database.pragma("page_size");
    if (!hasLog && QFileInfo(file).size() < size)
        throw StorageError(StorageError::Kind::Damaged, path, QString("%1 bytes").arg(size));
}

} // namespace

PlanStore::Opened::Opened(QString aPath, Access wanted) : path(std::move(aPath))
{
    const QString file = fileAt(path);
    if (wanted == Access::Beside)
        openBeside(file);
    else if (wanted == Access::Read || !openForWriting(file))
        openForReading(file);
    stacks = journal().stacks();
}

bool PlanStore::Opened::openForWriting(const QString &file)
{
    try {
        if (!mayWrite(file))
            throw StorageError(StorageError::Kind::NoPermission, path, "no right to write");
        lock.emplace(file, path);
        open(file, Database::Opening::Write);
        database->setPragma("journal_mode", "WAL");
        if (version < latestVersion()) {
            backUp(*database, file, version);
            migrate(*database);
            version = latestVersion();
        }
        access = Access::Write;
    } catch (const StorageError &error) {
        database.reset();
        lock.reset();
        if (!onlyForbidsWriting(error))
            throw;
        whyNotWritable = error;
    }
    return access == Access::Write;
}

void PlanStore::Opened::openBeside(const QString &file)
{
    open(file, Database::Opening::Write);
    access = Access::Beside;
}

void PlanStore::Opened::openForReading(const QString &file)
{
    const bool hasLog = QFileInfo(file + "-wal").size() > 0;
    const auto opening = mayWrite(file) ? Database::Opening::Look
                         : hasLog       ? Database::Opening::ReadOnly
                                        : Database::Opening::Immutable;
    try {
        open(file, opening);
    } catch (const StorageError &error) {
        if (hasLog || !onlyForbidsWriting(error))
            throw;
        open(file, Database::Opening::Immutable);
    }
    if (version < latestVersion())
        readCopy();
}

void PlanStore::Opened::open(const QString &file, Database::Opening opening)
{
    database.emplace(file, opening, path);
    version = versionOf(*database, path);
    needWhole(*database, file, path);
}

void PlanStore::Opened::copyInto(const QString &newFile) const
{
    database->setPragma("query_only", false); // it forbids even a copy
    database->run("VACUUM INTO ?", {newFile});
    database->setPragma("query_only", access == Access::Read);
}

void PlanStore::Opened::readCopy()
{
    copyFolder.emplace();
    const QString copy = copyFolder->filePath("plan.taphuan");
    copyInto(copy);
    open(copy, Database::Opening::Write);
    migrate(*database);
}

} // namespace taphuan
