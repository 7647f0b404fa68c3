#include "app/exception_list.h"

#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/typing_key.h"

#include "core/domain/folded_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

constexpr std::size_t mostStanding = 200;

struct ExceptionWords
{
    Q_DECLARE_TR_FUNCTIONS(exceptions)
};

QString kindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OverCap: return ExceptionWords::tr("A rate above its cap");
    case FindingKind::NormUnknown: return ExceptionWords::tr("A norm whose figure is not known");
    case FindingKind::NormMissing: return ExceptionWords::tr("No norm in force");
    case FindingKind::RateNeeded: return ExceptionWords::tr("No rate given");
    case FindingKind::ReasonMissing: return ExceptionWords::tr("A rate or quantity without reason");
    case FindingKind::LecturerClash: return ExceptionWords::tr("A lecturer needed twice on a day");
    case FindingKind::NoDepartment: return ExceptionWords::tr("A type without a department");
    case FindingKind::OverCeiling: return ExceptionWords::tr("State funding above the ceiling");
    case FindingKind::EmptyClass: return ExceptionWords::tr("A class without trainees or topics");
    default: return codeText(kind);
    }
}

ExceptionRow errorRow(const FindingRow &finding)
{
    ExceptionRow row;
    row.aboutKey = finding.exceptionKey;
    row.placeText = finding.placeText;
    row.text = finding.text;
    row.classId = finding.classId;
    row.lineKey = finding.lineKey;
    row.partId = finding.partId;
    row.target = finding.target;
    row.stands = finding.exceptionText.isEmpty();
    return row;
}

ExceptionRow mendedRow(const RecordedException &exception, const OpenPlan &plan)
{
    ExceptionRow row;
    row.aboutKey = exceptionKey(exception);
    row.text = kindText(exception.finding);
    const TrainingClass *trainingClass = plan.trainingClass(exception.classId);
    row.placeText = trainingClass ? trainingClass->code : QString();
    row.classId = trainingClass ? trainingClass->id : QString();
    row.isMended = true;
    return row;
}

bool isFound(const ExceptionRow &row, const QString &folded)
{
    return folded.isEmpty() ||
           foldedText(QStringList{row.placeText, row.text, row.reason, row.document}.join(u' '))
               .contains(folded);
}

QString sayBoth()
{
    return ExceptionList::tr("An exception needs a reason and the document that allows it.");
}

} // namespace

ExceptionList::ExceptionList(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false) {}

void ExceptionList::look(const OpenPlan *plan)
{
    m_errors.clear();
    m_stale.clear();
    if (plan) {
        m_stale.insert(QString());
        for (const TrainingClass &each : plan->plan().classes)
            m_stale.insert(each.id);
        refresh();
    } else {
        layOut();
    }
}

void ExceptionList::show(const PlanDelta &delta)
{
    m_stale.insert(QString());
    for (const QStringList &ids : {delta.refigured, delta.touched.classes})
        for (const QString &id : ids)
            m_stale.insert(id);
    refresh();
}

void ExceptionList::setFilterText(const QString &text)
{
    m_filterText = text;
    showRows();
}

void ExceptionList::layOut()
{
    findErrors();
    showRows();
}

void ExceptionList::findErrors()
{
    const OpenPlan *plan = edits().draft();
    for (const QString &id : std::exchange(m_stale, {})) {
        m_errors.remove(id);
        if (!plan || (!id.isEmpty() && !plan->trainingClass(id)))
            continue;
        std::vector<FindingRow> errors = findingRows(*plan, id);
        std::erase_if(errors, [](const FindingRow &row) { return row.exceptionKey.isEmpty(); });
        if (!errors.empty())
            m_errors.insert(id, std::move(errors));
    }
}

void ExceptionList::showRows()
{
    const OpenPlan *plan = edits().draft();
    const QString folded = foldedText(m_filterText.trimmed());
    QHash<QString, ExceptionRow> recorded;
    std::vector<ExceptionRow> standing;
    m_standingCount = 0;
    const auto take = [&](const QString &classId) {
        const auto errors = m_errors.constFind(classId);
        if (errors == m_errors.constEnd())
            return;
        for (const FindingRow &error : *errors) {
            const ExceptionRow row = errorRow(error);
            if (!row.stands)
                recorded.insert(row.aboutKey, row);
            m_standingCount += row.stands ? 1 : 0;
            if (row.stands && standing.size() < mostStanding && isFound(row, folded))
                standing.push_back(row);
        }
    };
    std::vector<ExceptionRow> kept;
    if (plan) {
        for (const TrainingClass &each : plan->plan().classes)
            take(each.id);
        take({});
        for (const RecordedException &exception : plan->plan().exceptions) {
            ExceptionRow row = recorded.value(exceptionKey(exception), mendedRow(exception, *plan));
            row.rowId = exception.id;
            row.reason = exception.reason;
            row.document = exception.document;
            if (isFound(row, folded))
                kept.push_back(row);
        }
    }
    m_standing.show(standing);
    m_recorded.show(kept);
    emit changed();
}

QString ExceptionList::record(const QString &aboutKey, const QString &reason,
                              const QString &document)
{
    auto exception = exceptionFrom(aboutKey);
    if (!exception)
        return rowIsGone();
    exception->reason = cleanText(reason);
    exception->document = cleanText(document);
    if (exception->reason.isEmpty() || exception->document.isEmpty())
        return sayBoth();
    return editList(&Plan::exceptions, tr("Record an exception"),
                    [&](std::vector<RecordedException> &exceptions) {
                        std::erase_if(exceptions, [&](const RecordedException &each) {
                            return exceptionKey(each) == aboutKey;
                        });
                        exception->id = newId();
                        exception->position = nextPosition(exceptions);
                        exceptions.push_back(*exception);
                        return QString();
                    });
}

QString ExceptionList::set(const QString &rowId, ExceptionModel::Field field, const QString &text)
{
    return editRow(&Plan::exceptions, rowId, tr("Edit an exception"),
                   typingKey("exception", {rowId}, field), [&](RecordedException &exception) {
                       const QString clean = cleanText(text);
                       (field == ExceptionModel::Reason ? exception.reason : exception.document) =
                           clean;
                       return clean.isEmpty() ? sayBoth() : QString();
                   });
}

QString ExceptionList::remove(const QString &rowId)
{
    return editList(
        &Plan::exceptions, tr("Remove an exception"),
        [&](std::vector<RecordedException> &exceptions) { return removeRow(exceptions, rowId); });
}

} // namespace taphuan
