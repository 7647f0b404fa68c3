#pragma once

#include "core/domain/plan_catalogue.h"
#include "core/planning/plan_checks.h"

namespace taphuan {

/// A plan with all its figures, for work that reads it as a whole. Stays where it was made, as the
/// estimator refers to its other members.
struct EstimatedPlan
{
    EstimatedPlan(Plan given, const Catalogue &shipped)
        : plan(std::move(given))
        , catalogue(catalogueOf(shipped, plan))
        , norms(catalogue.norms, plan.norms, plan.header.province)
        , estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms)
        , estimate(estimatePlan(estimator, plan.classes))
    {
    }
    Q_DISABLE_COPY_MOVE(EstimatedPlan)

    const Plan plan;
    const Catalogue catalogue;
    const NormBook norms;
    const Estimator estimator;
    const PlanEstimate estimate;

    std::vector<Finding> findings() const
    {
        return allFindings(estimator, plan, estimate, QDate::currentDate());
    }
};

} // namespace taphuan
