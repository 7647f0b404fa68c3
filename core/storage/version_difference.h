#pragma once

#include "core/storage/change.h"
#include "core/storage/frozen_plan.h"

namespace taphuan {

/// A line that stands in one of two versions, or in both with other figures.
struct LineDifference
{
    std::optional<FrozenLine> before;
    std::optional<FrozenLine> after;

    Money amount() const; ///< after − before
    Money state() const;
    friend bool operator==(const LineDifference &, const LineDifference &) = default;
};

/// A class that came, went, or differs in its estimate or in what is entered for it.
struct ClassDifference
{
    QString id;
    bool isAdded = false;
    bool isGone = false;
    std::vector<LineDifference> lines; ///< in the order of the new estimate, then those that went
    QStringList order;                 ///< ids of the lines of the new estimate
    std::vector<RowChange> rows;       ///< of the class and what it consists of

    Money amount() const;
    Money state() const;
    friend bool operator==(const ClassDifference &, const ClassDifference &) = default;
};

/// Everything in which two versions differ. The differences of the lines add up to the difference
/// of the two totals, to the last đồng.
struct VersionDifference
{
    SubmittedVersion before;
    SubmittedVersion after;
    std::vector<ClassDifference> classes; ///< in the order of the new plan, then those that went
    std::vector<RowChange> rows;          ///< of the plan and its own lists
    ShippedTexts shipped;                 ///< data files that are others now, as they are now

    friend bool operator==(const VersionDifference &, const VersionDifference &) = default;
};

VersionDifference differenceOf(const FrozenPlan &before, const FrozenPlan &after);

/// The old version with the differences applied: the new one.
FrozenPlan applied(FrozenPlan before, const VersionDifference &difference);

} // namespace taphuan
