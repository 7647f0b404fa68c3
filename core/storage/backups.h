#pragma once

#include "core/storage/plan_store.h"

namespace taphuan {

/// A numbered copy of a plan file: a plan file itself, which opens like any other.
struct Backup
{
    int number = 0;
    QString path;
    QDateTime at;
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

inline constexpr int backupsKept = 20;

/// The backups of a plan file, newest first. They are in a folder beside it: "plan.taphuan.backups"
/// holds "0007_2026-11-23_08-15-00.taphuan". Other files there are left alone.
std::vector<Backup> backupsOf(const QString &planPath);

/// Whether a plan that was edited has no backup of this day yet.
bool isBackupDue(const PlanStore &store, QDate today);

/// Copies what is saved; the oldest backups above the number that is kept go. Throws StorageError,
/// and then there is no new file.
Backup takeBackup(const PlanStore &store, const QDateTime &at);

/// What makes `now` the plan again that was kept; what was decided about submitted versions stays
/// as it is.
std::vector<RowChange> rowsOfRestoring(const Plan &now, Plan kept);

} // namespace taphuan
