#include "app/workbook_command.h"

#include "app/plan_command.h"
#include "app/terminal.h"
#include "app/workbook_writing.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

QStringList sheetCodes()
{
    QStringList codes;
    for (int i = 0; i < workbookSheetCount; ++i)
        codes += sheetCode(WorkbookSheet(i));
    return codes;
}

/// What the options ask for, or the status of a refusal that was said.
class RequestOfCommand
{
public:
    RequestOfCommand(const Arguments &given, const Catalogue &catalogue)
    {
        readSheets(given.text(workbook_option::sheets));
        readDepartment(given.text(workbook_option::department), catalogue);
    }

    const WorkbookRequest &request() const { return m_request; }
    std::optional<ExitStatus> refused() const { return m_refused; }

private:
    void readSheets(const QString &text)
    {
        const QStringList known = sheetCodes();
        for (const QString &code : text.split(u',', Qt::SkipEmptyParts)) {
            const auto sheet = known.indexOf(code.trimmed());
            if (sheet < 0)
                refuse(Words::tr("There is no sheet “%1”.").arg(code), code, known);
            else
                m_request.sheets.insert(WorkbookSheet(sheet));
        }
    }
    void readDepartment(const QString &code, const Catalogue &catalogue)
    {
        QStringList known;
        for (const Agency &agency : catalogue.agencies)
            known += agency.code;
        if (!code.isEmpty() && !known.contains(code))
            refuse(Words::tr("There is no agency “%1”.").arg(code), code, known);
        m_request.department = code;
    }
    void refuse(const QString &refusal, const QString &word, const QStringList &known)
    {
        if (!m_refused)
            m_refused = refuseUnknown(refusal, word, known);
    }

    WorkbookRequest m_request;
    std::optional<ExitStatus> m_refused;
};

template<class Write>
ExitStatus writeAsAsked(const Arguments &given, const Catalogue &catalogue, Write write)
{
    const RequestOfCommand asked(given, catalogue);
    if (asked.refused())
        return *asked.refused();
    const SilentErrors ofLibraries;
    write(asked.request());
    return ExitStatus::Done;
}

ExitStatus exportVersion(const Arguments &given, const ReopenedVersion &version,
                         const std::vector<Decision> &decisions)
{
    return writeAsAsked(given, version.plan.catalogue, [&](const WorkbookRequest &request) {
        writeVersion(given.words[1], version, decisions, request);
    });
}

ExitStatus exportVersion(const Arguments &given, qint64 number)
{
    const PlanStore store(given.words[0], PlanStore::Access::Read);
    const auto known = store.versions();
    if (std::ranges::find(known, number, &SubmittedVersion::number) == known.end())
        return say(ExitStatus::Refused, Words::tr("There is no version “%1”.").arg(number));
    const ReopenedVersion version(store.version(number));
    if (!version.matches())
        return say(ExitStatus::Refused, versionNotReproduced(number));
    return exportVersion(given, version, store.load().decisions);
}

/// Nothing where the plan was edited since it was submitted, or its figures would be others today.
std::optional<ExitStatus> exportStandingVersion(const Arguments &given)
{
    if (!isPlanStore(given.words[0]))
        return std::nullopt;
    const PlanStore store(given.words[0], PlanStore::Access::Read);
    const Plan plan = store.load();
    const auto number = standingVersion(store, plan);
    if (!number)
        return std::nullopt;
    const ReopenedVersion version(store.version(*number));
    return version.matches() ? std::optional(exportVersion(given, version, plan.decisions))
                             : std::nullopt;
}

} // namespace

ExitStatus exportWorkbook(const Arguments &given)
{
    if (wouldReplacePlan(given.words[1], given.words[0]))
        return say(
            ExitStatus::Refused,
            Words::tr("%1 is a plan and is not replaced by a workbook.").arg(given.words[1]));
    if (const auto number = given.number(workbook_option::version))
        return exportVersion(given, *number);
    if (const auto status = exportStandingVersion(given))
        return *status;
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        return writeAsAsked(given, plan.catalogue, [&](const WorkbookRequest &request) {
            writeDraft(given.words[1], plan, request);
        });
    });
}

} // namespace taphuan
