#pragma once

#include "core/planning/cut_steps.h"
#include "core/planning/fit_conflict.h"

#include <variant>

namespace taphuan {

/// What becomes of a class.
struct FitClass
{
    QString id;
    QString code;
    bool dropped = false;
    ClassCut cut;
    std::vector<CutStep> steps;         ///< none: it stays as it is
    std::vector<FitConstraint> because; ///< the ceilings it counts for that are exceeded today
    Money before;                       ///< state funding
    Money after;
    qint64 managersBefore = 0;
    qint64 managersAfter = 0;
    Quantity sessionsBefore;
    Quantity sessionsAfter;
    qint64 pointsBefore = 0; ///< fit_variants.h
    qint64 pointsAfter = 0;

    bool isChanged() const { return !steps.empty(); }
    Money saving() const { return before - after; }
    friend bool operator==(const FitClass &, const FitClass &) = default;
};

/// A plan that keeps its ceilings, beside today's.
struct FitProposal
{
    std::vector<FitClass> classes; ///< all of the plan, in its order
    Money before;                  ///< state funding
    Money after;
    qint64 pointsBefore = 0;
    qint64 pointsAfter = 0;
    qint64 pointsBound = 0; ///< no proposal has more; pointsAfter where that is proven

    bool isProven() const { return pointsBound == pointsAfter; }
    /// How far below the bound the points may be, as a share of them.
    double gap() const { return double(pointsBound - pointsAfter) / double(pointsAfter); }
    friend bool operator==(const FitProposal &, const FitProposal &) = default;
};

/// No answer in the time that the solver had, or it was cancelled.
struct FitWithoutAnswer
{
    friend bool operator==(FitWithoutAnswer, FitWithoutAnswer) = default;
};

using FitAnswer = std::variant<FitProposal, FitConflict, FitWithoutAnswer>;

/// Proposes cuts with which the state's funding keeps the ceilings and as much training of managers
/// as possible remains, by priority; what that is exactly stands in fit_variants.h. The same plan
/// and request give the same answer, unless time runs out. The estimator is that of the plan.
FitAnswer fitToCeiling(const Estimator &estimator, const std::vector<TrainingClass> &classes,
                       const FitRequest &request, const IntegerSolver &solver,
                       const FitModel::Progress &progress);

/// The classes as a proposal has them, of those whose ids are accepted; the others as they are. A
/// class that is not as it was when the proposal was made gets the same cut. New entries have no
/// id.
std::vector<TrainingClass> classesAfter(const Estimator &estimator,
                                        const std::vector<TrainingClass> &classes,
                                        const FitRequest &request,
                                        const std::vector<FitClass> &accepted);

} // namespace taphuan
