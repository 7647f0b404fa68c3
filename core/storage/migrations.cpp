#include "core/storage/migrations.h"

#include "core/storage/file_beside.h"

#include <QDir>
#include <QFileInfo>

// Resources of a static library are registered by hand, outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace taphuan {

namespace {

/// The files in the order of their numbers: "001_plan.sql" makes version 1.
const QFileInfoList &steps()
{
    static const QFileInfoList files = [] {
        registerMigrations();
        return QDir(":/taphuan/migrations").entryInfoList(QDir::Files, QDir::Name);
    }();
    return files;
}

QString scriptOf(int version)
{
    QFile file(steps().at(version - 1).filePath());
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

} // namespace

int latestVersion()
{
    return int(steps().size());
}

int versionOf(const Database &database, const QString &path)
{
    if (database.pragma("application_id") != applicationId)
        throw StorageError(StorageError::Kind::NotOurs, path, "another application id");
    const qint64 version = database.pragma("user_version");
    if (version > latestVersion())
        throw StorageError(StorageError::Kind::Newer, path, QString("version %1").arg(version));
    if (version < 1)
        throw StorageError(StorageError::Kind::Damaged, path, QString("version %1").arg(version));
    return int(version);
}

void migrate(const Database &database, int toVersion)
{
    for (auto version = database.pragma("user_version") + 1; version <= toVersion; ++version) {
        Transaction transaction(database);
        database.runScript(scriptOf(int(version)));
        database.setPragma("application_id", applicationId);
        database.setPragma("user_version", version);
        transaction.commit();
    }
}

QString backUp(const Database &database, const QString &path, int version)
{
    FileBeside copy(path);
    database.run("VACUUM INTO ?", {copy.path()});
    for (int number = 1;; ++number) {
        const QString suffix = number > 1 ? QString("-%1").arg(number) : QString();
        const QString backup = QString("%1.v%2%3.bak").arg(path).arg(version).arg(suffix);
        if (copy.become(backup))
            return backup;
    }
}

} // namespace taphuan
