#include "app/decision_edits.h"

#include "app/field_edits.h"
#include "app/number_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(appraisal)
};

/// What was typed as a figure, or nothing where it is as before or empty; false where it cannot be
/// read.
template<class Value>
bool put(std::optional<Value> &figure, const std::optional<Value> &typed, const Value &before,
         const QString &text)
{
    if (!typed && !text.isEmpty())
        return false;
    figure = typed == before ? std::nullopt : typed;
    return true;
}

bool putAmount(Decision &decision, const FrozenLine &line, const StageFigure &before,
               const QString &text, qint64 roundTo)
{
    const auto typed = parseMoney(text);
    if (!typed && !text.isEmpty())
        return false;
    decision.amount.reset();
    if (typed == before.amount) { // nothing is cut
        decision.rate.reset();
        decision.quantity.reset();
    } else if (typed != decided(line, before, decision, roundTo).amount) {
        decision.amount = typed;
    }
    return true;
}

bool putFigure(Decision &decision, const FrozenLine &line, const StageFigure &before,
               AppraisalModel::Field field, const QString &text, qint64 roundTo)
{
    if (field == AppraisalModel::Amount)
        return putAmount(decision, line, before, text, roundTo);
    decision.amount.reset();
    return field == AppraisalModel::Rate
               ? put(decision.rate, parseRate(text, line.isPercent), before.rate, text)
               : put(decision.quantity, parseQuantity(text), before.quantity, text);
}

QString sentence(DecisionFault fault, const Decision &decision, const StageFigure &before)
{
    switch (fault) {
    case DecisionFault::Negative: return DecisionWords::tr("A figure is not below zero.");
    case DecisionFault::TooLarge: return DecisionWords::tr("This figure is too large.");
    case DecisionFault::AboveRequested: break;
    }
    const QString amount = moneyText(before.amount);
    return decision.stage == Stage::Approved
               ? DecisionWords::tr("That would be more than the %1 đồng appraised.").arg(amount)
               : DecisionWords::tr("That would be more than the %1 đồng requested.").arg(amount);
}

} // namespace

QString setField(Decision &decision, const FrozenLine &line, const StageFigure &before,
                 AppraisalModel::Field field, const QString &text, qint64 roundTo)
{
    const QString clean = cleanText(text);
    switch (field) {
    case AppraisalModel::Reason: decision.reason = clean; return {};
    case AppraisalModel::Document: decision.document = clean; return {};
    case AppraisalModel::Comment: decision.comment = clean; return {};
    default: break;
    }
    if (field == AppraisalModel::Quantity && line.isPercent)
        return DecisionWords::tr("What is a share of the other lines has no quantity.");
    Decision changed = decision;
    if (!putFigure(changed, line, before, field, clean, roundTo))
        return DecisionWords::tr("This cannot be read as a figure.");
    if (const auto fault = faultOf(line, before, changed, roundTo))
        return sentence(*fault, changed, before);
    if (!changed.setsFigure()) { // nothing is cut that would need them
        changed.reason.clear();
        changed.document.clear();
    }
    decision = changed;
    return {};
}

bool saysNothing(const Decision &decision)
{
    return !decision.setsFigure() && decision.reason.isEmpty() && decision.document.isEmpty() &&
           decision.comment.isEmpty();
}

} // namespace taphuan
