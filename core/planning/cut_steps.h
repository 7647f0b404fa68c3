#pragma once

#include "core/domain/codes.h"
#include "core/planning/class_cut.h"

namespace taphuan {

enum class CutKind : quint8 { Dropped, FewerDays, FewerTrainees, LeftOut, LowerRates };

/// One cut of a class and what it saves of the state's funding.
struct CutStep
{
    CutKind kind = CutKind::Dropped;
    QString item;    ///< that is left out
    Quantity before; ///< days; managers of FewerTrainees and Dropped; percent of the rates
    Quantity after;
    Money saving; ///< with the cuts before it in force, so that all add up to what the class saves

    friend bool operator==(const CutStep &, const CutStep &) = default;
};

template<> std::span<const QLatin1String> codesOf<CutKind>();

/// That the class is dropped.
std::vector<CutStep> stepsOfDropping(const Estimator &estimator,
                                     const TrainingClass &trainingClass);
/// The measures of a cut that the class allows; those that change nothing are left out.
std::vector<CutStep> stepsOf(const Estimator &estimator, const CutRules &rules,
                             const TrainingClass &trainingClass, const ClassCut &cut);

} // namespace taphuan
