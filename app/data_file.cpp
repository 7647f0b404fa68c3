#include "app/data_file.h"

#include "app/number_text.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/storage/migrations.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

namespace taphuan {

namespace {

/// On a worker, with a connection of its own. One sentence, or an empty text for a file that is
/// whole.
QString faultOf(const QString &path, const Job::Progress &progress)
{
    try {
        const PlanStore store(path, PlanStore::Access::Read);
        const QString fault = store.fault([&](double part) { return progress(part / 2); });
        if (!fault.isEmpty())
            return sentence(StorageError(StorageError::Kind::Damaged, path, fault));
        const Plan plan = store.load();
        const auto versions = store.versions();
        for (std::size_t i = 0; i < versions.size(); ++i) {
            if (!progress(0.6 + 0.4 * double(i) / double(versions.size())))
                return {};
            store.version(versions[i].number);
        }
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

QString accessOf(const std::optional<StorageError> &whyNotWritable)
{
    if (!whyNotWritable)
        return DataFile::tr("For reading and writing");
    return whyNotWritable->kind() == StorageError::Kind::DiskFull
               ? DataFile::tr("For reading only: there is no room left on the disk")
               : DataFile::tr("For reading only: you may not write this file or into its folder");
}

} // namespace

DataFile::DataFile(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false)
{
    connect(&m_queue, &WorkQueue::failed, this,
            [this](const QString &reason) { this->edits().showRefusal(reason); });
}

void DataFile::look(const OpenPlan *)
{
    const OpenPlan *draft = edits().draft();
    if (!draft || draft->store().path() != m_shown.path) {
        m_queue.clear();
        m_checkText.clear();
        m_faulty = false;
    }
    refresh();
}

void DataFile::show(const PlanDelta &)
{
    refresh();
}

void DataFile::layOut()
{
    const OpenPlan *draft = edits().draft();
    try {
        m_shown = draft ? shownOf(draft->store()) : Shown();
    } catch (const StorageError &error) {
        edits().showRefusal(sentence(error));
    }
    emit changed();
}

DataFile::Shown DataFile::shownOf(const PlanStore &store)
{
    Shown shown;
    shown.path = store.path();
    const qint64 bytes = QFileInfo(store.path()).size() + QFileInfo(store.path() + "-wal").size();
    shown.sizeText = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    shown.formatText =
        store.schemaVersion() == latestVersion()
            ? tr("%1, the newest").arg(latestVersion())
            : tr("%1; this program writes %2").arg(store.schemaVersion()).arg(latestVersion());
    shown.changesText = countText(store.journalLength());
    shown.readOnly = store.access() == PlanStore::Access::Read;
    shown.accessText = accessOf(store.whyNotWritable());
    return shown;
}

void DataFile::copyPath() const
{
    QGuiApplication::clipboard()->setText(m_shown.path);
}

void DataFile::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_shown.path).absolutePath()));
}

void DataFile::check()
{
    if (m_shown.path.isEmpty())
        return;
    edits().endTyping();
    m_checkText.clear();
    emit changed();
    const auto fault = std::make_shared<QString>();
    m_queue.run(
        tr("Checking the file"),
        [path = m_shown.path, fault](const Job::Progress &progress) {
            *fault = faultOf(path, progress);
            return QString();
        },
        [this, fault] { showCheck(*fault); });
}

void DataFile::showCheck(const QString &fault)
{
    m_faulty = !fault.isEmpty();
    m_checkText =
        m_faulty ? fault + u' ' + tr("Keep a copy of it, then restore a backup.")
                 : tr("The file is whole. Checked %1.").arg(whenText(QDateTime::currentDateTime()));
    emit changed();
}

} // namespace taphuan
