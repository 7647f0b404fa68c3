#include "app/submitting.h"

#include "core/domain/freeze.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"

#include <QCryptographicHash>

namespace taphuan {

FrozenPlan frozenPlan(const Plan &plan, const Estimator &estimator, const PlanEstimate &estimate,
                      const QString &note)
{
    FrozenPlan frozen;
    frozen.plan = versionOfPlan(plan);
    frozen.classes = frozenClasses(estimator, plan.classes, estimate);
    frozen.shipped = shippedTexts();
    SubmittedVersion &head = frozen.head;
    head.note = note;
    head.classes = qint64(plan.classes.size());
    for (const TrainingClass &each : plan.classes)
        head.trainees += each.people();
    head.amount = estimate.amount;
    head.state = estimate.state;
    head.planChecksum = checksumOf(plan);
    head.program = QStringLiteral(TAPHUAN_VERSION);
    return frozen;
}

QString checksumOf(const Plan &plan)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(writePlanJson(plan), QCryptographicHash::Sha256).toHex());
}

std::optional<qint64> standingVersion(const PlanStore &store, const Plan &plan)
{
    const auto versions = store.versions();
    if (versions.empty() || versions.back().planChecksum != checksumOf(plan))
        return std::nullopt;
    return versions.back().number;
}

std::optional<qint64> versionAlike(const PlanStore &store, const FrozenPlan &frozen)
{
    const auto versions = store.versions();
    if (versions.empty())
        return std::nullopt;
    const qint64 number = versions.back().number;
    const FrozenPlan last = store.version(number);
    const bool isAlike = last.plan == frozen.plan && last.classes == frozen.classes;
    return isAlike ? std::optional(number) : std::nullopt;
}

ReopenedVersion::ReopenedVersion(FrozenPlan version)
    : frozen(std::move(version))
    , shipped(catalogueFrom(frozen.shipped).value_or(shippedCatalogue()))
    , plan(frozen.plan, shipped)
{
}

bool ReopenedVersion::matches() const
{
    return frozenClasses(plan.estimator, plan.plan.classes, plan.estimate) == frozen.classes;
}

} // namespace taphuan
