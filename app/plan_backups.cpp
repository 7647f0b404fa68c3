#include "app/plan_backups.h"

#include "app/wording.h"

#include "core/storage/backups.h"

#include <QLocale>

namespace taphuan {

namespace {

QString timeText(const QDateTime &at)
{
    return at.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace

BackupModel::BackupModel(QObject *parent)
    : RowModel(
          {
              {"number", rowValue<&BackupRow::number>},
              {"atText", rowValue<&BackupRow::atText>},
              {"sizeText", rowValue<&BackupRow::sizeText>},
              {"filePath", rowValue<&BackupRow::filePath>},
          },
          parent)
{
}

PlanBackups::PlanBackups(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void PlanBackups::look(const OpenPlan *plan)
{
    try {
        if (plan && isBackupDue(plan->store(), QDate::currentDate()))
            backUp();
    } catch (const StorageError &error) {
        edits().showRefusal(tr("No backup was made: %1").arg(sentence(error)));
    }
    showRows();
}

QString PlanBackups::backUpNow()
{
    edits().endTyping();
    const QString reason = backUp();
    showRows();
    return reason;
}

QString PlanBackups::backUp()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return {};
    try {
        takeBackup(plan->store(), QDateTime::currentDateTime());
        return {};
    } catch (const StorageError &error) {
        return edits().showRefusal(tr("No backup was made: %1").arg(sentence(error)));
    }
}

QString PlanBackups::restore(int number)
{
    const OpenPlan *plan = edits().plan();
    const std::vector<Backup> backups =
        plan ? backupsOf(plan->store().path()) : std::vector<Backup>();
    const auto backup = std::ranges::find(backups, number, &Backup::number);
    if (backup == backups.end())
        return edits().showRefusal(rowIsGone());
    if (const QString reason = edits().whyLocked(Table::Plan, {}); !reason.isEmpty())
        return edits().showRefusal(reason);
    try {
        Plan kept = PlanStore(backup->path, PlanStore::Access::Read).load();
        if (const QString reason = backUpNow(); !reason.isEmpty())
            return reason;
        return edits().restore(tr("Restore the backup of %1").arg(timeText(backup->at)),
                               std::move(kept));
    } catch (const StorageError &error) {
        return edits().showRefusal(sentence(error));
    }
}

void PlanBackups::showRows()
{
    const OpenPlan *plan = edits().plan();
    std::vector<BackupRow> rows;
    if (plan)
        for (const Backup &backup : backupsOf(plan->store().path()))
            rows.push_back({backup.number, timeText(backup.at),
                            QLocale().formattedDataSize(backup.bytes), backup.path});
    m_rows.show(rows);
}

} // namespace taphuan
