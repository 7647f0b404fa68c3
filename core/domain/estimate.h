#pragma once

#include "core/domain/estimator.h"

namespace taphuan {

struct PlanEstimate
{
    std::vector<ClassEstimate> classes; ///< one for each class of the plan, in its order
    Money amount;
    Money state;

    Money own() const { return amount - state; }
    friend bool operator==(const PlanEstimate &, const PlanEstimate &) = default;
};

struct TypeSum
{
    QString type;
    qint64 classes = 0;
    qint64 trainees = 0;
    Money amount;
    Money state;
    Money own() const { return amount - state; }
    friend bool operator==(const TypeSum &, const TypeSum &) = default;
};

/// All classes of a plan and their sums.
PlanEstimate estimatePlan(const Estimator &estimator, const std::vector<TrainingClass> &classes);

/// Sums by cooperative type in the catalogue's order; types without classes are left out.
std::vector<TypeSum> sumsByType(const Catalogue &catalogue,
                                const std::vector<TrainingClass> &classes,
                                const std::vector<ClassEstimate> &estimates);

/// The entry's label, or the item's with its rank or beneficiary: "Hỗ trợ tiền ăn · HTX nông
/// nghiệp".
QString lineLabel(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line);

/// Units of the line's factors as shown, one or two ("người", "ngày"); of a given quantity the
/// unit that the item's product has ("người.ngày").
QStringList factorUnits(const Estimator &estimator, const Line &line);

/// What one rate of the line buys ("người/ngày"): the item's unit, but "người/buổi" where its days
/// are counted in sessions.
QString rateUnit(const Estimator &estimator, const Line &line);

/// The amount the line would have at its cap, rounded as the line is. Only where line.hasCap().
Money amountAtCap(const Estimator &estimator, const Line &line);

} // namespace taphuan
