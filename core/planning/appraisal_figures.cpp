#include "core/planning/appraisal_figures.h"

#include "core/domain/line_amount.h"

namespace taphuan {

namespace {

using LineOfClass = std::pair<QString, QString>; ///< class id, line id

/// The last decision about each line of a version, by stage.
class Decisions
{
public:
    Decisions(const std::vector<Decision> &decisions, qint64 version)
    {
        for (const Decision &decision : decisions) {
            if (decision.version != version)
                continue;
            const Decision *&known = of(decision.stage)[{decision.classId, decision.line}];
            if (!known || known->position <= decision.position)
                known = &decision;
        }
    }

    const Decision *about(Stage stage, const QString &classId, const QString &line = {}) const
    {
        return m_byStage[std::size_t(stage)].value({classId, line});
    }

private:
    QHash<LineOfClass, const Decision *> &of(Stage stage) { return m_byStage[std::size_t(stage)]; }

    QHash<LineOfClass, const Decision *> m_byStage[2];
};

CostItem pricedAs(const FrozenLine &line)
{
    CostItem item;
    item.pricedByPercent = line.isPercent;
    return item;
}

Money amountFor(const FrozenLine &frozen, const StageFigure &figure, bool withFactors,
                qint64 roundTo)
{
    Line line;
    line.factors[0] = figure.quantity;
    if (withFactors) { // the product of both is exact, the rounded quantity may not be
        line.factorCount = quint8(frozen.factors.size());
        for (std::size_t i = 0; i < frozen.factors.size(); ++i)
            line.factors[i] = frozen.factors[i].value;
    }
    return amountOf(line, figure.rate, pricedAs(frozen), roundTo);
}

AppraisedLine appraised(const FrozenLine &line, const Decisions &decisions, qint64 roundTo)
{
    AppraisedLine result{.line = &line};
    result.requested = {line.rate, productOf(line), line.amount, line.state};
    result.appraised = result.requested;
    result.appraisal = decisions.about(Stage::Appraised, line.classId, line.id);
    if (result.appraisal)
        result.appraised = decided(line, result.requested, *result.appraisal, roundTo);
    result.approved = result.appraised;
    result.approval = decisions.about(Stage::Approved, line.classId, line.id);
    if (result.approval)
        result.approved = decided(line, result.appraised, *result.approval, roundTo);
    return result;
}

StageSums sumsOf(const AppraisedLine &line)
{
    return {line.requested.amount, line.requested.state, line.appraised.amount,
            line.appraised.state,  line.approved.amount, line.approved.state};
}

AppraisedClass appraised(const FrozenClass &frozen, const Decisions &decisions, qint64 roundTo)
{
    AppraisedClass result;
    result.id = frozen.id;
    result.isAppraised = decisions.about(Stage::Appraised, frozen.id);
    result.isApproved = decisions.about(Stage::Approved, frozen.id);
    result.lines.reserve(frozen.lines.size());
    for (const FrozenLine &line : frozen.lines)
        result.sums += sumsOf(result.lines.emplace_back(appraised(line, decisions, roundTo)));
    return result;
}

} // namespace

StageSums &StageSums::operator+=(const StageSums &other)
{
    requested += other.requested;
    requestedState += other.requestedState;
    appraised += other.appraised;
    appraisedState += other.appraisedState;
    approved += other.approved;
    approvedState += other.approvedState;
    return *this;
}

StageSums &StageSums::operator-=(const StageSums &other)
{
    requested -= other.requested;
    requestedState -= other.requestedState;
    appraised -= other.appraised;
    appraisedState -= other.appraisedState;
    approved -= other.approved;
    approvedState -= other.approvedState;
    return *this;
}

Quantity productOf(const FrozenLine &line)
{
    __extension__ typedef __int128 Wide;
    if (line.factors.empty())
        return {};
    Wide product = line.factors[0].value.raw();
    for (std::size_t i = 1; i < line.factors.size(); ++i)
        product = (product * line.factors[i].value.raw() + 500) / 1000;
    return Quantity::raw(qint64(product));
}

StageFigure decided(const FrozenLine &line, const StageFigure &before, const Decision &decision,
                    qint64 roundTo)
{
    if (!decision.setsFigure())
        return before;
    StageFigure after = before;
    if (decision.rate)
        after.rate = *decision.rate;
    if (decision.quantity)
        after.quantity = *decision.quantity;
    const bool withFactors = after.quantity == productOf(line);
    after.amount = decision.amount.value_or(amountFor(line, after, withFactors, roundTo));
    after.state = stateOf(after.amount, line.share);
    return after;
}

Appraisal appraisalOf(const std::vector<FrozenClass> &classes,
                      const std::vector<Decision> &decisions, qint64 version, qint64 roundTo)
{
    const Decisions known(decisions, version);
    Appraisal appraisal;
    appraisal.classes.reserve(classes.size());
    for (const FrozenClass &each : classes)
        appraisal.sums += appraisal.classes.emplace_back(appraised(each, known, roundTo)).sums;
    return appraisal;
}

AppraisedClass appraisedClass(const FrozenClass &frozen, const std::vector<Decision> &decisions,
                              qint64 version, qint64 roundTo)
{
    return appraised(frozen, Decisions(decisions, version), roundTo);
}

std::optional<DecisionFault> faultOf(const FrozenLine &line, const StageFigure &before,
                                     const Decision &decision, qint64 roundTo)
{
    const auto isNegative = [](const auto &given) { return given && given->raw() < 0; };
    if (isNegative(decision.rate) || isNegative(decision.quantity) ||
        (decision.amount && *decision.amount < Money()))
        return DecisionFault::Negative;
    const Rate largestRate = line.isPercent ? Rate::whole(100) : Rate::whole(largestGivenAmount);
    if ((decision.rate && *decision.rate > largestRate) ||
        (decision.quantity && !line.isPercent && *decision.quantity > largestQuantity))
        return DecisionFault::TooLarge;
    if (decided(line, before, decision, roundTo).amount > before.amount)
        return DecisionFault::AboveRequested;
    return std::nullopt;
}

} // namespace taphuan
