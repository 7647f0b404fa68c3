#include "app/plan_backups.h"

#include "app/version_words.h"
#include "app/wording.h"

#include "core/storage/backups.h"

#include <QLocale>

namespace taphuan {

namespace {

QString noBackup(const StorageError &error)
{
    return PlanBackups::tr("No backup was made: %1").arg(sentence(error));
}

/// On a worker, as the next, with a connection of its own.
QString backUp(const QString &path)
{
    try {
        takeBackup(PlanStore(path, PlanStore::Access::Read), QDateTime::currentDateTime());
        return {};
    } catch (const StorageError &error) {
        return noBackup(error);
    }
}

/// What makes the plan again what was kept.
QString read(const QString &kept, const Plan &now, std::vector<RowChange> &rows)
{
    try {
        rows = rowsOfRestoring(now, PlanStore(kept, PlanStore::Access::Read).load());
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
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

PlanBackups::PlanBackups(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent)
{
    connect(&m_queue, &WorkQueue::failed, this,
            [this](const QString &reason) { this->edits().showRefusal(reason); });
    connect(&m_queue, &WorkQueue::cancelled, this, &PlanBackups::showRows);
}

void PlanBackups::look(const OpenPlan *plan)
{
    const QString path = plan ? plan->store().path() : QString();
    if (std::exchange(m_path, path) != path) {
        m_queue.clear();
        try {
            if (plan && isBackupDue(plan->store(), QDate::currentDate()))
                backUpNow();
        } catch (const StorageError &error) {
            edits().showRefusal(noBackup(error));
        }
    }
    showRows();
}

void PlanBackups::backUpNow()
{
    if (m_path.isEmpty())
        return;
    edits().endTyping();
    m_queue.run(
        tr("Backing the plan up"), [path = m_path](const Job::Progress &) { return backUp(path); },
        [this] { showRows(); });
}

QString PlanBackups::restore(int number)
{
    const OpenPlan *plan = edits().plan();
    const std::vector<Backup> backups = backupsOf(m_path);
    const auto backup = std::ranges::find(backups, number, &Backup::number);
    if (!plan || backup == backups.end())
        return edits().showRefusal(rowIsGone());
    if (const QString reason = edits().whyLocked(Table::Plan, {}); !reason.isEmpty())
        return edits().showRefusal(reason);
    edits().endTyping();
    const auto rows = std::make_shared<std::vector<RowChange>>();
    m_queue.run(
        tr("Reading the backup"),
        [path = m_path, kept = backup->path, now = plan->plan(),
         rows](const Job::Progress &progress) {
            const QString reason = read(kept, now, *rows);
            const bool goesOn = reason.isEmpty() && progress(0.5);
            return goesOn ? backUp(path) : reason;
        },
        [this, rows, at = backup->at, revision = plan->revision()] {
            restore(at, std::move(*rows), revision);
        });
    return {};
}

/// What was edited since the backup was read would be taken back without having been seen.
void PlanBackups::restore(const QDateTime &at, std::vector<RowChange> rows, quint64 revision)
{
    showRows();
    const OpenPlan *plan = edits().plan();
    edits().endTyping();
    if (!plan || plan->revision() != revision)
        edits().showRefusal(tr("The plan was changed while the backup was being read: nothing was "
                               "restored. Restore it again."));
    else
        edits().restore(tr("Restore the backup of %1").arg(whenText(at)), std::move(rows));
}

void PlanBackups::showRows()
{
    const OpenPlan *plan = edits().plan();
    std::vector<BackupRow> rows;
    if (plan)
        for (const Backup &backup : backupsOf(plan->store().path()))
            rows.push_back(
                {backup.number, whenText(backup.at),
                 QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat),
                 backup.path});
    m_rows.show(rows);
}

} // namespace taphuan
