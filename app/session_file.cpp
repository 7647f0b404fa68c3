#include "app/calendar_file.h"
#include "app/document_file.h"
#include "app/edit_refusal.h"
#include "app/field_edits.h"
#include "app/plan_file.h"
#include "app/session.h"
#include "app/wording.h"
#include "app/workbook_writing.h"

#include "core/domain/estimate.h"
#include "core/domain/plan_rules.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "export/paper_pdf.h"

#include <QDesktopServices>
#include <QFileInfo>

namespace taphuan {

namespace {

QString planPath(const QUrl &url)
{
    const QString path = url.toLocalFile();
    return QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".taphuan") : path;
}

QString fieldName(const Problem &problem)
{
    if (problem.path == QLatin1String("year"))
        return Session::tr("Year");
    return problem.path == QLatin1String("title") ? Session::tr("Title") : Session::tr("Province");
}

/// Of a version in this plan file. Made on a worker, as what follows: everything it needs is its
/// own.
QString writeVersionOf(const QString &planFile, qint64 number, const WorkbookRequest &request,
                       const QString &target, const Job::Progress &progress)
{
    try {
        const PlanStore store(planFile, PlanStore::Access::Read);
        const ReopenedVersion version(store.version(number));
        if (!version.matches())
            return versionNotReproduced(number);
        writeVersion(target, version, store.load().decisions, request, progress);
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

/// The version that was submitted where nothing is different since, else a draft.
QString writePlan(const QString &planFile, const Plan &plan, const WorkbookRequest &request,
                  const QString &target, const Job::Progress &progress)
{
    try {
        const PlanStore store(planFile, PlanStore::Access::Read);
        if (const auto number = standingVersion(store, plan)) {
            const ReopenedVersion version(store.version(*number));
            if (version.matches()) {
                writeVersion(target, version, plan.decisions, request, progress);
                return {};
            }
        }
    } catch (const StorageError &error) {
        return sentence(error);
    }
    writeDraft(target, EstimatedPlan(plan, shippedCatalogue()), request, progress);
    return {};
}

} // namespace

QString Session::newPlan(const QUrl &file, const QString &year, const QString &title,
                         const QString &province)
{
    Plan plan;
    plan.header.id = newId();
    plan.header.title = cleanText(title);
    plan.header.province = cleanText(province);
    std::optional<Problem> problem = setField(plan.header, PlanForm::Year, year);
    if (problem)
        problem->path = QStringLiteral("year");
    else
        problem = problemOf(plan.header);
    if (problem)
        return showRefusal(fieldName(*problem) + QStringLiteral(": ") + fieldSentence(problem));
    return createAndOpen(file, plan);
}

QString Session::openPlan(const QUrl &file)
{
    const QFileInfo info(file.toLocalFile());
    if (info.suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0)
        return showRefusal(
            tr("%1 is a plan in JSON: import it into a plan file.").arg(info.fileName()));
    const QString path = info.absoluteFilePath();
    const bool isOpen = m_plan && QFileInfo(m_plan->store().path()) == info;
    return isOpen ? QString() : guarded([&] { open(path); });
}

void Session::openFile(const QString &path)
{
    openPlan(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()));
}

QString Session::openSample(const QUrl &target)
{
    return readAndOpen(readPlanJson(samplePlanJson(), shippedCatalogue()), target);
}

QString Session::importJson(const QUrl &json, const QUrl &target)
{
    QString reason;
    const QString failure = guarded([&] {
        reason = readAndOpen(readPlanJsonFile(json.toLocalFile(), shippedCatalogue()), target);
    });
    return failure.isEmpty() ? reason : failure;
}

QString Session::readAndOpen(const std::variant<Plan, Problem> &read, const QUrl &target)
{
    if (const auto *problem = std::get_if<Problem>(&read))
        return showRefusal(sentence(*problem));
    return createAndOpen(target, std::get<Plan>(read));
}

QString Session::createAndOpen(const QUrl &target, const Plan &plan)
{
    return guarded([&] {
        const QString path = planPath(target);
        PlanStore::create(path, plan);
        open(path);
    });
}

/// When the file cannot be opened, the plan before it stays.
void Session::open(const QString &path)
{
    auto opened = std::make_unique<OpenPlan>(path);
    closePlan();
    m_plan = std::move(opened);
    m_savedAt = QFileInfo(path).lastModified();
    lookAt(m_plan.get());
    m_preferences->remember(path, QDateTime::currentDateTime());
}

void Session::closePlan()
{
    endTyping();
    dismissBanner();
    m_currentClass.setClassId({});
    m_estimate.setClassFilter({});
    m_findings.setClassFilter({});
    m_lastEdit.clear();
    m_lastEditDelta.clear();
    m_savedAt = {};
    const std::unique_ptr<OpenPlan> closed = std::move(m_plan);
    const std::unique_ptr<OpenPlan> draft = std::move(m_draft);
    lookAt(nullptr);
}

/// What is written to `target` becomes the file that openExported opens. False, and a banner, where
/// it would replace a plan.
bool Session::mayWrite(const QUrl &target)
{
    endTyping();
    dismissBanner();
    const QString path = target.toLocalFile();
    bool isPlan = false;
    const QString failure =
        guarded([&] { isPlan = wouldReplacePlan(path, m_plan->store().path()); });
    if (isPlan)
        showRefusal(tr("%1 is a plan and is not replaced; choose another name.")
                        .arg(QFileInfo(path).fileName()));
    if (isPlan || !failure.isEmpty())
        return false;
    m_exported = path;
    return true;
}

void Session::startExport(
    const QUrl &target, const QString &title,
    const std::function<QString(const QString &path, const Job::Progress &progress)> &write)
{
    if (m_job.running() || !mayWrite(target))
        return;
    m_job.start(title, [path = m_exported, write](const Job::Progress &progress) {
        try {
            return write(path, progress);
        } catch (const ExportError &error) {
            return sentence(error);
        }
    });
}

void Session::exportWorkbook(const QUrl &target)
{
    if (!m_plan)
        return;
    startExport(target, tr("Writing the workbook"),
                [plan = draft()->plan(), file = m_plan->store().path(),
                 request = m_workbookForm.request(), version = m_workbookForm.versionNumber()](
                    const QString &path, const Job::Progress &progress) {
                    return version > 0 ? writeVersionOf(file, version, request, path, progress)
                                       : writePlan(file, plan, request, path, progress);
                });
}

void Session::exportProgramme(const QUrl &target)
{
    if (const auto paper = m_sectorProgramme.paper())
        startExport(target, tr("Writing the document"),
                    [paper = *paper](const QString &path, const Job::Progress &progress) {
                        writePdf(path, paper, progress);
                        return QString();
                    });
}

void Session::exportDocument(DocumentDesk::Kind kind, const QUrl &target)
{
    if (!m_plan)
        return;
    const auto made = m_documents.paper(kind);
    if (const auto *reason = std::get_if<QString>(&made)) {
        showRefusal(*reason);
        return;
    }
    startExport(
        target, tr("Writing the document"),
        [paper = std::get<Paper>(made)](const QString &path, const Job::Progress &progress) {
            writeDocumentFile(path, paper, progress);
            return QString();
        });
}

void Session::exportCalendar(const QUrl &target)
{
    if (!m_plan || !mayWrite(target))
        return;
    const QString reason = writeCalendar(m_exported, m_plan->plan(), m_plan->catalogue(),
                                         QDateTime::currentDateTime());
    if (reason.isEmpty())
        showBanner(tr("The calendar was written."), m_exported, false);
    else
        showBanner(tr("The calendar was not written."), reason, true);
}

void Session::openExported()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_exported));
}

} // namespace taphuan
