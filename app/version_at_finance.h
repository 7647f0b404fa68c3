#pragma once

#include "core/exchange/appraisal_reading.h"
#include "core/storage/plan_store.h"

#include <memory>

namespace taphuan {

/// The version that Finance has before it, with what was decided about it.
struct VersionAtFinance
{
    /// The last one that was submitted, or a sentence that says why it cannot be appraised. Throws
    /// StorageError.
    static std::variant<VersionAtFinance, QString> last(const PlanStore &store, const Plan &plan);

    qint64 number() const { return frozen->head.number; }
    AppraisalReading read(const Spreadsheet &book) const;

    std::shared_ptr<const FrozenPlan> frozen;
    Appraisal appraisal; ///< points into frozen, and into the plan's decisions
};

/// Code of the Department of Finance in the plan's year; empty where there is none.
QString financeAgency(const Plan &plan);

} // namespace taphuan
