#pragma once

#include "core/domain/appraisal.h"
#include "core/domain/submitted_version.h"

#include <QHash>

namespace taphuan {

/// What a line costs at one stage.
struct StageFigure
{
    Rate rate;
    Quantity quantity; ///< product of the factors, or what was set in their place
    Money amount;
    Money state;

    friend bool operator==(const StageFigure &, const StageFigure &) = default;
};

/// A line of a version with its three figures; points into what it was made from.
struct AppraisedLine
{
    const FrozenLine *line = nullptr;
    const Decision *appraisal = nullptr; ///< null: as requested
    const Decision *approval = nullptr;  ///< null: as appraised
    StageFigure requested;
    StageFigure appraised;
    StageFigure approved;

    /// The committee approved more than Finance appraises by now, after it reopened its appraisal.
    bool isAboveAppraised() const { return approval && approved.amount > appraised.amount; }
};

/// Requested, appraised and approved, and the state's part of each.
struct StageSums
{
    Money requested;
    Money requestedState;
    Money appraised;
    Money appraisedState;
    Money approved;
    Money approvedState;

    StageSums &operator+=(const StageSums &other);
    StageSums &operator-=(const StageSums &other);
    friend bool operator==(const StageSums &, const StageSums &) = default;
};

struct AppraisedClass
{
    QString id;
    std::vector<AppraisedLine> lines;
    StageSums sums;
    bool isAppraised = false; ///< Finance has gone through it: a decision names the class alone
    bool isApproved = false;  ///< likewise the committee
};

/// The round trip of one version in figures.
struct Appraisal
{
    std::vector<AppraisedClass> classes; ///< as given
    StageSums sums;
};

/// The product of a line's factors, rounded to three decimals; of an item priced by percent the
/// base in đồng.
Quantity productOf(const FrozenLine &line);

/// The figure with a decision in place of `before`: its amount, or its rate and quantity × each
/// other, rounded once, half away from zero, to `roundTo` đồng; the state pays its share of it,
/// rounded to 1 đồng. What the decision does not say stays as before; a decision without a figure
/// changes nothing.
StageFigure decided(const FrozenLine &line, const StageFigure &before, const Decision &decision,
                    qint64 roundTo);

/// The figures of a version by the decisions about it; those about other versions and about lines
/// it does not have are passed over. `roundTo` is its plan's. Of two decisions about one line and
/// stage the later position counts. A line priced by percent of the others keeps its amount when
/// these are cut: nothing is lowered silently.
Appraisal appraisalOf(const std::vector<FrozenClass> &classes,
                      const std::vector<Decision> &decisions, qint64 version, qint64 roundTo);

/// The same of one class; `decisions` may be about others too and must outlive it.
AppraisedClass appraisedClass(const FrozenClass &frozen, const std::vector<Decision> &decisions,
                              qint64 version, qint64 roundTo);

/// Why a decision may not be made about a line.
enum class DecisionFault : quint8 {
    AboveRequested, ///< the amount is above what was requested (approved: appraised)
    TooLarge,       ///< a rate, quantity or amount out of range
    Negative,
};
/// Against `before`, the figure of the step before: requested, or of an approval appraised. Rounded
/// to roundTo before it is compared. Empty: it may be made.
std::optional<DecisionFault> faultOf(const FrozenLine &line, const StageFigure &before,
                                     const Decision &decision, qint64 roundTo);

} // namespace taphuan
