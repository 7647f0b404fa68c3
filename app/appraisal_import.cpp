#include "app/appraisal_import.h"

#include "app/appraisal_text.h"
#include "app/number_text.h"
#include "app/spreadsheet_file.h"
#include "app/version_at_finance.h"
#include "app/wording.h"

#include "core/exchange/appraisal_table.h"

#include <QFileInfo>

namespace taphuan {

namespace {

QString keyOf(const ProposedDecision &proposed)
{
    return proposed.classId + u'\n' + proposed.line;
}

QString wordsOf(const ProposedDecision &proposed)
{
    QStringList words{proposed.reason, proposed.document, proposed.comment};
    words.removeAll(QString());
    return words.join(QStringLiteral("; ")).simplified();
}

/// The rows of a preview, with the codes of classes and the labels of lines as they were submitted.
std::vector<ReadBackRow> rowsOf(const std::vector<ProposedDecision> &proposals,
                                const FrozenPlan &version)
{
    QHash<QString, QString> codes;
    for (const TrainingClass &each : version.plan.classes)
        codes.insert(each.id, each.code);
    QHash<std::pair<QString, QString>, QString> labels;
    for (const FrozenClass &each : version.classes)
        for (const FrozenLine &line : each.lines)
            labels.insert({each.id, line.id}, line.label);
    std::vector<ReadBackRow> rows;
    for (const ProposedDecision &each : proposals) {
        const Money difference = each.appraised - each.requested;
        rows.push_back(
            {.number = int(rows.size()),
             .classCode = codes.value(each.classId),
             .label = labels.value({each.classId, each.line}),
             .requested = moneyText(each.requested),
             .before = each.before == each.requested ? QString() : moneyText(each.before),
             .appraised = moneyText(each.appraised),
             .difference = difference == Money() ? QString() : moneyText(difference),
             .words = wordsOf(each),
             .place = each.place});
    }
    return rows;
}

} // namespace

AppraisalImport::AppraisalImport(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent)
{
    connect(&m_queue, &WorkQueue::failed, this, &AppraisalImport::fail);
    connect(&m_queue, &WorkQueue::cancelled, this, &AppraisalImport::close);
}

void AppraisalImport::look(const OpenPlan *)
{
    close();
}

void AppraisalImport::show(const PlanDelta &delta)
{
    if ((!m_reading && !m_isBeingRead) ||
        (!delta.touched.has(Table::Decision) && !delta.touched.has(Table::VersionEvent)))
        return;
    const QSet<QString> lines = m_reading ? leftOut() : m_leftOut;
    read(QUrl(m_file));
    m_leftOut = lines;
}

QSet<QString> AppraisalImport::leftOut() const
{
    QSet<QString> lines;
    for (const ReadBackRow &row : m_reading->rows)
        if (!row.accepted)
            lines.insert(keyOf(m_reading->answer.proposals[std::size_t(row.number)]));
    return lines;
}

/// On the worker.
QString AppraisalImport::readFrom(const QString &file, const QString &planFile, const Plan &plan,
                                  Reading &reading, const Job::Progress &progress)
{
    try {
        const auto book =
            readSpreadsheetFile(file, {.progress = progress, .wanted = hasColumnNames});
        if (const auto *problem = std::get_if<Problem>(&book))
            return sentence(*problem);
        const PlanStore store(planFile, PlanStore::Access::Read);
        const auto version = VersionAtFinance::last(store, plan);
        if (const auto *refusal = std::get_if<QString>(&version))
            return *refusal;
        const auto &found = std::get<VersionAtFinance>(version);
        reading.version = found.number();
        reading.answer = found.read(std::get<Spreadsheet>(book));
        reading.rows = rowsOf(reading.answer.proposals, *found.frozen);
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

void AppraisalImport::read(const QUrl &file)
{
    if (!edits().plan())
        return;
    close();
    m_file = file;
    m_fileName = QFileInfo(file.toLocalFile()).fileName();
    const Plan &plan = edits().plan()->plan();
    m_finance = financeAgency(plan);
    m_isBeingRead = true;
    emit changed();
    const auto reading = std::make_shared<Reading>();
    m_queue.run(
        tr("Reading the workbook"),
        [reading, plan, path = file.toLocalFile(),
         planFile = edits().plan()->store().path()](const Job::Progress &progress) {
            return readFrom(path, planFile, plan, *reading, progress);
        },
        [this, reading] { take(reading); });
}

void AppraisalImport::take(std::shared_ptr<Reading> reading)
{
    m_isBeingRead = false;
    m_reading = std::move(reading);
    for (ReadBackRow &row : m_reading->rows)
        if (m_leftOut.contains(keyOf(m_reading->answer.proposals[std::size_t(row.number)])))
            row.accepted = false;
    m_changes.show(m_reading->rows);
    showRemarks();
    emit changed();
}

void AppraisalImport::fail(const QString &reason)
{
    m_isBeingRead = false;
    m_problem = reason;
    emit changed();
}

void AppraisalImport::showRemarks()
{
    std::vector<ReadBackRemark> remarks;
    for (const FaultyCell &fault : m_reading->answer.faults)
        remarks.push_back({true, sentence(fault)});
    for (const ForeignRow &row : m_reading->answer.foreign)
        remarks.push_back(
            {false, tr("%1: “%2” is no line of the plan.").arg(row.place, row.text.simplified())});
    m_remarks.show(remarks);
}

std::vector<ProposedDecision> AppraisalImport::acceptedChanges() const
{
    std::vector<ProposedDecision> changes;
    if (m_reading)
        for (const ReadBackRow &row : m_reading->rows)
            if (row.accepted)
                changes.push_back(m_reading->answer.proposals[std::size_t(row.number)]);
    return changes;
}

int AppraisalImport::accepted() const
{
    return int(acceptedChanges().size());
}

QString AppraisalImport::cut() const
{
    Money cut;
    for (const ProposedDecision &each : acceptedChanges())
        cut += each.requested - each.appraised;
    return moneyText(cut);
}

QString AppraisalImport::summary() const
{
    if (!m_reading)
        return {};
    const QString unchanged = tr("%Ln line(s) as they were", "", int(m_reading->answer.unchanged));
    const int absent = int(m_reading->answer.absent);
    return absent == 0 ? unchanged
                       : unchanged + QStringLiteral(" · ") + tr("%Ln line(s) absent", "", absent);
}

void AppraisalImport::setAccepted(int number, bool accepted)
{
    if (!m_reading || number < 0 || number >= int(m_reading->rows.size()))
        return;
    m_reading->rows[std::size_t(number)].accepted = accepted;
    m_changes.show(m_reading->rows);
    emit changed();
}

void AppraisalImport::setAllAccepted(bool accepted)
{
    if (!m_reading)
        return;
    for (ReadBackRow &row : m_reading->rows)
        row.accepted = accepted;
    m_changes.show(m_reading->rows);
    emit changed();
}

QString AppraisalImport::accept()
{
    if (!m_reading)
        return tr("The workbook is still being read.");
    const auto changes = acceptedChanges();
    const auto reading = std::exchange(m_reading, nullptr); // or the edit would read it again
    const QString title =
        tr("Take over the appraisal of version %1 from %2").arg(reading->version).arg(m_fileName);
    const QString reason = editList(&Plan::decisions, title, [&](std::vector<Decision> &rows) {
        rows = decisionsWith(std::move(rows), reading->version, changes);
        return QString();
    });
    if (edits().showRefusal(reason).isEmpty())
        close();
    else
        m_reading = reading;
    return reason;
}

void AppraisalImport::close()
{
    m_queue.clear();
    m_isBeingRead = false;
    m_reading = nullptr;
    m_leftOut.clear();
    m_fileName.clear();
    m_problem.clear();
    m_changes.show({});
    m_remarks.show({});
    emit changed();
}

} // namespace taphuan
