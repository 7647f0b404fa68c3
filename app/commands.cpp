#include "app/commands.h"

#include "app/appraise_command.h"
#include "app/calendar_file.h"
#include "app/document_commands.h"
#include "app/estimate_text.h"
#include "app/finding_text.h"
#include "app/fit_command.h"
#include "app/import_register_command.h"
#include "app/needs_text.h"
#include "app/plan_command.h"
#include "app/terminal.h"
#include "app/version_commands.h"
#include "app/why_text.h"
#include "app/wording.h"
#include "app/workbook_command.h"
#include "core/domain/nearest.h"

#include "core/exchange/estimate_json.h"
#include "core/exchange/needs_json.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/submission.h"
#include "core/storage/plan_store.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

ExitStatus import(const Arguments &given)
{
    const auto read = readPlanJsonFile(given.words[0], shippedCatalogue());
    if (const auto *problem = std::get_if<Problem>(&read))
        return refuse(given.words[0], *problem);
    PlanStore::create(given.words[1], std::get<Plan>(read));
    return ExitStatus::Done;
}

ExitStatus dump(const Arguments &given)
{
    return put(writePlanJson(PlanStore(given.words[0], PlanStore::Access::Read).load()));
}

ExitStatus estimate(const Arguments &given)
{
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        return put(given.has(jsonOption)
                       ? estimateJson(plan.estimator, plan.plan, plan.estimate, plan.findings())
                       : estimateText(plan, terminalWidth()).toUtf8());
    });
}

ExitStatus check(const Arguments &given)
{
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        const auto findings = plan.findings();
        const ExitStatus written =
            put(given.has(jsonOption) ? findingsJson(plan.estimator, plan.plan, findings)
                                      : findingsText(plan, findings, terminalWidth()).toUtf8());
        const bool errors = !standingErrors(plan.estimator, plan.plan, findings).empty();
        return written == ExitStatus::Done && errors ? ExitStatus::ErrorsFound : written;
    });
}

ExitStatus needs(const Arguments &given)
{
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        const auto needs = needsOf(plan.plan, plan.catalogue);
        return put(given.has(jsonOption)
                       ? needsJson(needs)
                       : needsText(needs, plan.catalogue, terminalWidth()).toUtf8());
    });
}

ExitStatus exportCalendar(const Arguments &given)
{
    if (wouldReplacePlan(given.words[1], given.words[0]))
        return say(
            ExitStatus::Refused,
            Words::tr("%1 is a plan and is not replaced by a calendar.").arg(given.words[1]));
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        const QString reason =
            writeCalendar(given.words[1], plan.plan, plan.catalogue, QDateTime::currentDateTime());
        return reason.isEmpty() ? ExitStatus::Done : say(ExitStatus::Environment, reason);
    });
}

ExitStatus refuseClass(const QString &code, const Plan &plan)
{
    QStringList codes;
    for (const TrainingClass &trainingClass : plan.classes)
        codes += trainingClass.code;
    return refuseUnknown(Words::tr("The plan has no class “%1”.").arg(code), code, codes);
}

ExitStatus refuseItem(const QString &code, const Catalogue &catalogue)
{
    QStringList codes;
    for (const CostItem &item : catalogue.items)
        codes += item.code;
    return refuseUnknown(Words::tr("There is no cost item “%1”.").arg(code), code, codes);
}

ExitStatus why(const Arguments &given)
{
    const QString code = given.words[1].normalized(QString::NormalizationForm_C).trimmed();
    return withPlan(given.words[0], [&](const EstimatedPlan &plan) {
        const auto &classes = plan.plan.classes;
        const auto found =
            std::find_if(classes.begin(), classes.end(),
                         [&](const TrainingClass &each) { return each.code == code; });
        if (found == classes.end())
            return refuseClass(code, plan.plan);
        const int item = plan.estimator.catalogue().itemIndex(given.words[2]);
        if (item < 0)
            return refuseItem(given.words[2], plan.estimator.catalogue());
        const auto index = std::size_t(found - classes.begin());
        return put(given.has(jsonOption)
                       ? whyJson(plan.estimator, *found, plan.estimate.classes[index], item)
                       : whyText(plan, int(index), item, terminalWidth()).toUtf8());
    });
}

constexpr std::array json{jsonOption};
constexpr std::array note{noteOption};
constexpr std::array appraisal{applyOption, jsonOption};
constexpr std::array ofDepartment{departmentOption};
constexpr std::array ofKind{kindOption};

constexpr std::array table{
    Command{QLatin1String("import"),
            QLatin1String("PLAN.json FILE.taphuan"),
            {},
            QT_TRANSLATE_NOOP("terminal", "make a new plan file from JSON; never overwrites"),
            import},
    Command{QLatin1String("import-register"),
            QLatin1String("LIST PLAN.taphuan"),
            {},
            QT_TRANSLATE_NOOP("terminal", "take a list of cooperatives (.xlsx, .csv) into a plan"),
            importRegister},
    Command{QLatin1String("dump"),
            QLatin1String("FILE.taphuan"),
            {},
            QT_TRANSLATE_NOOP("terminal", "write the plan as JSON on standard output"),
            dump},
    Command{QLatin1String("estimate"), QLatin1String("FILE"), json,
            QT_TRANSLATE_NOOP("terminal", "the estimate as a table, or as JSON"), estimate},
    Command{QLatin1String("check"), QLatin1String("FILE"), json,
            QT_TRANSLATE_NOOP("terminal",
                              "the findings; status 1 where an error stands without an exception"),
            check},
    Command{QLatin1String("needs"), QLatin1String("FILE"), json,
            QT_TRANSLATE_NOOP("terminal",
                              "managers to train by type and district, and how many classes train"),
            needs},
    Command{QLatin1String("export"), QLatin1String("FILE OUT.xlsx"), workbook_option::all,
            QT_TRANSLATE_NOOP("terminal", "write the workbook, or sheets of it"), exportWorkbook},
    Command{QLatin1String("calendar"),
            QLatin1String("FILE OUT.ics"),
            {},
            QT_TRANSLATE_NOOP("terminal", "write the classes for the calendars of other programs"),
            exportCalendar},
    Command{QLatin1String("programme"), QLatin1String("FILE OUT.pdf"), ofDepartment,
            QT_TRANSLATE_NOOP("terminal", "write the programme of a department's classes as PDF"),
            writeProgramme, true},
    Command{
        QLatin1String("document"), QLatin1String("FILE OUT.odt|OUT.pdf"), ofKind,
        QT_TRANSLATE_NOOP("terminal", "write the submission letter, or the plan, as a document"),
        writeDocument, true},
    Command{QLatin1String("submit"), QLatin1String("FILE.taphuan"), note,
            QT_TRANSLATE_NOOP("terminal", "keep the plan with its estimate as its next version"),
            submit},
    Command{QLatin1String("versions"), QLatin1String("FILE.taphuan"), json,
            QT_TRANSLATE_NOOP("terminal", "the versions that were submitted"), listVersions},
    Command{QLatin1String("diff"), QLatin1String("FILE.taphuan V1 V2"), json,
            QT_TRANSLATE_NOOP("terminal", "in what two versions differ; “draft” is the plan as it "
                                          "stands"),
            compareVersions},
    Command{QLatin1String("appraise"), QLatin1String("FILE.taphuan BOOK.xlsx"), appraisal,
            QT_TRANSLATE_NOOP("terminal", "what a workbook that Finance sent back says"), appraise},
    Command{QLatin1String("fit"), QLatin1String("FILE"), fit_option::all,
            QT_TRANSLATE_NOOP("terminal", "cuts with which the state's money keeps a ceiling"),
            fit},
    Command{QLatin1String("why"), QLatin1String("FILE CLASS ITEM"), json,
            QT_TRANSLATE_NOOP("terminal", "how each line of a cost item came about"), why},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

int Command::wordCount() const
{
    return 1 + int(std::ranges::count(words, ' '));
}

QString Command::synopsis() const
{
    QStringList parts{name, words};
    for (const Option &each : options)
        parts += each.shown();
    return parts.join(u' ');
}

const Option *Command::option(QStringView asked) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const Option &each) { return each.name == asked; });
    return found == options.end() ? nullptr : &*found;
}

ExitStatus refuseUnknown(const QString &refusal, const QString &word, const QStringList &known)
{
    const QStringList near = nearest(word, known);
    return say(ExitStatus::Refused,
               near.isEmpty()
                   ? refusal
                   : Words::tr("%1 Near to it: %2.").arg(refusal, near.join(QStringLiteral(", "))));
}

ExitStatus refuse(const QString &path, const Problem &problem)
{
    return say(ExitStatus::Refused, path + QStringLiteral(": ") + sentence(problem));
}

ExitStatus put(const QByteArray &text)
{
    if (const auto fault = printOut(text))
        return say(ExitStatus::Environment,
                   Words::tr("Standard output cannot be written (%1).").arg(*fault));
    return ExitStatus::Done;
}

ExitStatus say(ExitStatus status, const QString &reason)
{
    QString line = reason; // a name in it may hold a line break
    printError(QStringLiteral("taphuan: ") + line.replace(u'\n', QChar::ReplacementCharacter));
    return status;
}

} // namespace taphuan
