#pragma once

#include "app/estimated_plan.h"

#include "core/storage/plan_store.h"

namespace taphuan {

/// The plan as a version would keep it: with its estimate and the program's data as they stand.
/// Takes as long as writing the plan's JSON.
FrozenPlan frozenPlan(const Plan &plan, const Estimator &estimator, const PlanEstimate &estimate,
                      const QString &note = {});

/// SHA-256 of the plan's JSON, in hex.
QString checksumOf(const Plan &plan);

/// The newest version where the plan still says what it said then; nothing where it was edited
/// since, or was never submitted.
std::optional<qint64> standingVersion(const PlanStore &store, const Plan &plan);

/// The newest version where it says the same with the same figures: then there is nothing to
/// submit. Reads that version.
std::optional<qint64> versionAlike(const PlanStore &store, const FrozenPlan &frozen);

/// A version that was submitted as a plan with figures again, from the data that it was submitted
/// with.
struct ReopenedVersion
{
    /// The data of another program may not be readable; then today's stand for it, and the figures
    /// may be others than those that were submitted (matches).
    explicit ReopenedVersion(FrozenPlan version);
    Q_DISABLE_COPY_MOVE(ReopenedVersion)

    const FrozenPlan frozen;
    const Catalogue shipped;
    const EstimatedPlan plan;

    /// Whether the figures are those that were submitted, line by line.
    bool matches() const;
};

} // namespace taphuan
