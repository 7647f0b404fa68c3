#include "core/storage/backups.h"

#include "core/storage/file_beside.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace taphuan {

namespace {

QString folderOf(const QString &planPath)
{
    return QFileInfo(planPath).absoluteFilePath() + QStringLiteral(".backups");
}

QString timeFormat()
{
    return QStringLiteral("yyyy-MM-dd_HH-mm-ss");
}

QString nameOf(int number, const QDateTime &at)
{
    return QStringLiteral("%1_%2.taphuan")
        .arg(number, 4, 10, QLatin1Char('0'))
        .arg(at.toString(timeFormat()));
}

std::optional<Backup> backupOf(const QFileInfo &file)
{
    static const QRegularExpression name(
        QStringLiteral("^(\\d{4,9})_(\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d)\\.taphuan$"));
    const auto match = name.match(file.fileName());
    const QDateTime at = QDateTime::fromString(match.captured(2), timeFormat());
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    return Backup{match.captured(1).toInt(), file.absoluteFilePath(), at, file.size()};
}

void removeOld(const QString &planPath)
{
    const std::vector<Backup> backups = backupsOf(planPath);
    for (std::size_t i = backupsKept; i < backups.size(); ++i)
        QFile::remove(backups[i].path);
}

/// The folder of a plan's backups; it goes again where none was made.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &planPath) : m_path(folderOf(planPath))
    {
        if (!QDir().mkpath(m_path))
            throw StorageError(StorageError::Kind::NoPermission, m_path, "mkdir");
    }
    ~BackupFolder() { QDir().rmdir(m_path); } // only an empty one goes
    Q_DISABLE_COPY_MOVE(BackupFolder)

    QString file(const QString &name) const { return QDir(m_path).filePath(name); }

private:
    QString m_path;
};

} // namespace

std::vector<Backup> backupsOf(const QString &planPath)
{
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir(folderOf(planPath)).entryInfoList(QDir::Files))
        if (const auto backup = backupOf(file))
            backups.push_back(*backup);
    std::ranges::sort(backups, std::greater(), &Backup::number);
    return backups;
}

bool isBackupDue(const PlanStore &store, QDate today)
{
    if (store.access() != PlanStore::Access::Write || store.journal(1).empty())
        return false;
    const std::vector<Backup> backups = backupsOf(store.path());
    return backups.empty() || backups.front().at.date() != today;
}

Backup takeBackup(const PlanStore &store, const QDateTime &at)
{
    const std::vector<Backup> before = backupsOf(store.path());
    const BackupFolder folder(store.path());
    int number = before.empty() ? 1 : before.front().number + 1;
    FileBeside copy(folder.file(nameOf(number, at)));
    store.copyInto(copy.path());
    while (!copy.become(folder.file(nameOf(number, at))))
        ++number;
    const auto made = backupOf(QFileInfo(folder.file(nameOf(number, at))));
    Q_ASSERT(made);
    removeOld(store.path());
    return *made;
}

std::vector<RowChange> rowsOfRestoring(const Plan &now, Plan kept)
{
    kept.decisions = now.decisions;
    kept.versionEvents = now.versionEvents;
    return rowsBetween(now, kept);
}

} // namespace taphuan
