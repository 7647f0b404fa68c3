#pragma once

#include "core/domain/estimate.h"

namespace taphuan {

/// A line whose figure is another with other norms: its amount, its cap, or that it is there at
/// all.
struct LineEffect
{
    QString label; ///< as lineLabel
    Money before;  ///< 0 where it was not there
    Money after;
    std::optional<Money> capBefore;
    std::optional<Money> capAfter;
    QString document; ///< of the norm that makes it so; empty: none does, or the line is gone
    QString article;
    bool wasOverCap = false;
    bool isOverCap = false;

    friend bool operator==(const LineEffect &, const LineEffect &) = default;
};

struct ClassEffect
{
    QString classId;
    QString code;
    QString title;
    Money before;
    Money after;
    Money stateBefore;
    Money stateAfter;
    std::vector<LineEffect> lines; ///< those that differ, in the order of the estimate

    friend bool operator==(const ClassEffect &, const ClassEffect &) = default;
};

/// The differences between the estimates of a class in two plans whose catalogues have the same
/// items.
ClassEffect effectOn(const Estimator &before, const TrainingClass &classBefore,
                     const Estimator &after, const TrainingClass &classAfter);

/// What a plan's figures would be with other norms of its own: each class that would differ.
std::vector<ClassEffect> effectOfNorms(const Catalogue &shipped, const Plan &plan,
                                       const std::vector<Norm> &ownNorms);

} // namespace taphuan
