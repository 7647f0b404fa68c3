#include "app/version_commands.h"

#include "app/finding_text.h"
#include "app/number_text.h"
#include "app/plan_command.h"
#include "app/submitting.h"
#include "app/terminal.h"
#include "app/version_json.h"
#include "app/version_text.h"

#include "core/planning/submission.h"
#include "core/storage/plan_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

QString allianceOf(const Catalogue &catalogue)
{
    const auto found = std::ranges::find(catalogue.agencies, AgencyKind::Alliance, &Agency::kind);
    return found == catalogue.agencies.end() ? QString() : found->code;
}

ExitStatus refuseStanding(const EstimatedPlan &plan, const std::vector<Finding> &standing)
{
    const ExitStatus written = put(findingsText(plan, standing, terminalWidth()).toUtf8());
    if (written != ExitStatus::Done)
        return written;
    return say(ExitStatus::Refused,
               Words::tr("The plan is not submitted while an error stands without a recorded "
                         "exception."));
}

/// The versions that a comparison may name.
std::optional<qint64> versionNamed(const QString &word, const std::vector<SubmittedVersion> &known)
{
    if (word == QLatin1String("draft"))
        return 0;
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    const bool isKnown =
        isNumber && std::ranges::find(known, number, &SubmittedVersion::number) != known.end();
    return isKnown ? std::optional(number) : std::nullopt;
}

FrozenPlan frozenVersion(const PlanStore &store, qint64 number)
{
    if (number > 0)
        return store.version(number);
    const EstimatedPlan draft(store.load(), shippedCatalogue());
    return frozenPlan(draft.plan, draft.estimator, draft.estimate);
}

} // namespace

ExitStatus submit(const Arguments &given)
{
    PlanStore store(given.words[0], PlanStore::Access::Write);
    const EstimatedPlan plan(store.load(), shippedCatalogue());
    const auto standing = standingErrors(plan.estimator, plan.plan, plan.findings());
    if (!standing.empty())
        return refuseStanding(plan, standing);
    const FrozenPlan frozen =
        frozenPlan(plan.plan, plan.estimator, plan.estimate, given.text(noteOption).trimmed());
    const auto versions = store.versions();
    if (const auto alike = versionAlike(store, frozen))
        return say(ExitStatus::Refused,
                   Words::tr("Nothing is different since version %1.").arg(*alike));
    const qint64 number = versions.empty() ? 1 : versions.back().number + 1;
    const SubmittedVersion made = *store.submit(frozen, Words::tr("Submit version %1").arg(number),
                                                authorOfCommand(allianceOf(plan.catalogue)));
    return put(
        (Words::tr("Version %1 is submitted: %2 classes, %3 đồng.")
             .arg(QString::number(made.number), countText(made.classes), moneyText(made.amount)) +
         u'\n')
            .toUtf8());
}

ExitStatus listVersions(const Arguments &given)
{
    const PlanStore store(given.words[0], PlanStore::Access::Read);
    const auto events = store.load().versionEvents;
    return put(given.has(jsonOption)
                   ? versionsJson(store.versions(), events)
                   : versionsText(store.versions(), events, terminalWidth()).toUtf8());
}

ExitStatus compareVersions(const Arguments &given)
{
    const PlanStore store(given.words[0], PlanStore::Access::Read);
    const auto known = store.versions();
    qint64 numbers[2];
    for (int i = 0; i < 2; ++i) {
        const auto number = versionNamed(given.words[1 + i], known);
        if (!number)
            return say(ExitStatus::Refused,
                       Words::tr("There is no version “%1”.").arg(given.words[1 + i]));
        numbers[i] = *number;
    }
    const FrozenPlan before = frozenVersion(store, numbers[0]);
    const FrozenPlan after = frozenVersion(store, numbers[1]);
    const VersionDifference difference = differenceOf(before, after);
    return put(given.has(jsonOption)
                   ? differenceJson(difference, before.plan, after.plan)
                   : differenceText(difference, before.plan, after.plan, terminalWidth()).toUtf8());
}

} // namespace taphuan
