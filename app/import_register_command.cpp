#include "app/import_register_command.h"

#include "app/plan_command.h"
#include "app/spreadsheet_file.h"
#include "app/wording.h"

#include "core/domain/plan_catalogue.h"
#include "core/exchange/cooperative_import.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/storage/plan_store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace taphuan {

namespace {

constexpr qsizetype mostSaid = 20; ///< refused rows of one list

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

std::vector<Problem> problemsOf(const CooperativePreview &preview)
{
    std::vector<Problem> problems = preview.problems;
    for (const CooperativeRow &row : preview.rows)
        problems.insert(problems.end(), row.problems.begin(), row.problems.end());
    return problems;
}

ExitStatus refuse(const QString &path, const std::vector<Problem> &problems)
{
    const auto said = std::min(qsizetype(problems.size()), mostSaid);
    for (qsizetype i = 0; i < said; ++i)
        say(ExitStatus::Refused, path + QStringLiteral(": ") + sentence(problems[std::size_t(i)]));
    return said == qsizetype(problems.size())
               ? ExitStatus::Refused
               : say(ExitStatus::Refused,
                     Words::tr("%1: %n more problem(s).", "", int(problems.size()) - int(said))
                         .arg(path));
}

qint64 countOf(const CooperativePreview &preview, ImportOutcome outcome)
{
    return std::ranges::count(preview.rows, outcome, &CooperativeRow::outcome);
}

/// False where another program was first.
bool keep(PlanStore &store, const std::vector<Cooperative> &known,
          const CooperativePreview &preview, const QString &list)
{
    Change change{Words::tr("Import cooperatives from %1").arg(QFileInfo(list).fileName()),
                  rowsBetween(known, registerWith(known, preview))};
    return change.isEmpty() || !store.commit(change, authorOfCommand());
}

} // namespace

ExitStatus importRegister(const Arguments &given)
{
    const auto read = readSpreadsheetFile(given.words[0]);
    if (const auto *problem = std::get_if<Problem>(&read))
        return refuse(given.words[0], {*problem});
    const auto &list = std::get<Spreadsheet>(read);
    PlanStore store(given.words[1], PlanStore::Access::Write);
    const Plan plan = store.load();
    const CooperativePreview preview =
        previewCooperatives(list, guessMapping(list, cooperativeFields()), plan.cooperatives,
                            catalogueOf(shippedCatalogue(), plan));
    if (const auto problems = problemsOf(preview); !problems.empty())
        return refuse(given.words[0], problems);
    if (!keep(store, plan.cooperatives, preview, given.words[0]))
        return say(
            ExitStatus::Environment,
            Words::tr("%1 was changed by another program at the same time.").arg(given.words[1]));
    return put((Words::tr("New: %1; changed: %2; as they were: %3.")
                    .arg(countOf(preview, ImportOutcome::New))
                    .arg(countOf(preview, ImportOutcome::Changed))
                    .arg(countOf(preview, ImportOutcome::Same)) +
                u'\n')
                   .toUtf8());
}

} // namespace taphuan
