#pragma once

#include "app/commands.h"
#include "app/estimated_plan.h"
#include "app/plan_file.h"

#include "core/exchange/shipped_catalogue.h"
#include "core/storage/plan_store.h"

namespace taphuan {

/// Says what is wrong with the content of a file.
ExitStatus refuse(const QString &path, const Problem &problem);

/// Says that there is none of this name, and what is near to it.
ExitStatus refuseUnknown(const QString &refusal, const QString &word, const QStringList &known);

/// Who makes an edit on the command line, for the agency of this code.
Author authorOfCommand(const QString &agency = {});

/// Carries out work on the plan of a file of either kind, or says why that is refused. Throws
/// StorageError.
template<class Work> ExitStatus withPlan(const QString &path, Work work)
{
    auto read = readPlanFile(path, shippedCatalogue());
    if (const auto *problem = std::get_if<Problem>(&read))
        return refuse(path, *problem);
    return work(EstimatedPlan(std::get<Plan>(std::move(read)), shippedCatalogue()));
}

} // namespace taphuan
