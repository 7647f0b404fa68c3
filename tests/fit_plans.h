#pragma once

#include "core/domain/estimate.h"
#include "core/domain/plan_catalogue.h"
#include "core/planning/fit.h"

#include <random>

namespace taphuan::test {

/// A plan with its estimator; stays where it was made.
struct FitPlan
{
    explicit FitPlan(Plan given);
    Q_DISABLE_COPY_MOVE(FitPlan)

    const Plan plan;
    const Catalogue catalogue;
    const NormBook norms;
    const Estimator estimator;

    Money state() const { return estimatePlan(estimator, plan.classes).state; }
    Money share(qint64 percent) const { return Money(state().dong() * percent / 100); }
    /// With the solver of the program.
    FitAnswer fit(const FitRequest &request, double seconds = 60) const;
    FitProposal propose(const FitRequest &request) const; ///< where there has to be one
    FitConflict conflict(const FitRequest &request) const;
};

/// The sample's classes over and over, with sizes, days, rates, types, places and priorities drawn.
Plan drawnPlan(unsigned seed, int classes);

/// A number from `least` to `most`; the same with every standard library.
qint64 drawn(std::mt19937 &dice, qint64 least, qint64 most);

} // namespace taphuan::test
