#include "app/appraise_command.h"

#include "app/appraisal_text.h"
#include "app/plan_command.h"
#include "app/spreadsheet_file.h"
#include "app/terminal.h"
#include "app/version_at_finance.h"

#include "core/exchange/appraisal_json.h"
#include "core/exchange/appraisal_table.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

ExitStatus apply(PlanStore &store, const Plan &plan, qint64 version,
                 const AppraisalReading &reading, const QString &book)
{
    const Change change{
        Words::tr("Take over the appraisal of version %1 from %2")
            .arg(QString::number(version), QFileInfo(book).fileName()),
        rowsBetween(plan.decisions, decisionsWith(plan.decisions, version, reading.proposals))};
    if (!change.isEmpty() && store.commit(change, authorOfCommand(financeAgency(plan))))
        return say(
            ExitStatus::Environment,
            Words::tr("%1 was changed by another program at the same time.").arg(store.path()));
    return ExitStatus::Done;
}

} // namespace

ExitStatus appraise(const Arguments &given)
{
    const auto read = readSpreadsheetFile(given.words[1], {.wanted = hasColumnNames});
    if (const auto *problem = std::get_if<Problem>(&read))
        return refuse(given.words[1], *problem);
    const bool applies = given.has(applyOption);
    PlanStore store(given.words[0], applies ? PlanStore::Access::Write : PlanStore::Access::Read);
    const Plan plan = store.load();
    const auto opened = VersionAtFinance::last(store, plan);
    if (const auto *refusal = std::get_if<QString>(&opened))
        return say(ExitStatus::Refused, *refusal);
    const auto &version = std::get<VersionAtFinance>(opened);
    const AppraisalReading reading = version.read(std::get<Spreadsheet>(read));
    const ExitStatus written =
        put(given.has(jsonOption)
                ? appraisalJson(reading, version.number(), version.frozen->plan)
                : appraisalText(reading, version.appraisal, version.frozen->plan, terminalWidth())
                      .toUtf8());
    if (written != ExitStatus::Done)
        return written;
    if (!reading.faults.empty())
        return say(ExitStatus::Refused,
                   applies ? Words::tr("Nothing was taken over from %1.").arg(given.words[1])
                           : Words::tr("%1 has faults.").arg(given.words[1]));
    return applies ? apply(store, plan, version.number(), reading, given.words[1])
                   : ExitStatus::Done;
}

} // namespace taphuan
