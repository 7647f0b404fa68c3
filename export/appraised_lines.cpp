#include "export/appraised_lines.h"

#include "core/domain/line_amount.h"
#include "core/domain/line_id.h"

namespace taphuan {

namespace {

Money amountBy(const Decision &decision, const Estimator &estimator, const Line &line)
{
    if (decision.amount)
        return *decision.amount;
    Line appraised = line;
    if (decision.quantity) {
        appraised.factors[0] = *decision.quantity;
        appraised.factorCount = 1;
    }
    return amountOf(appraised, decision.rate.value_or(line.rate),
                    estimator.catalogue().items[line.item], estimator.header().roundTo);
}

} // namespace

AppraisedLines::AppraisedLines(const std::vector<Decision> &decisions, qint64 version)
{
    for (const Decision &each : decisions)
        if (each.version == version && each.stage == Stage::Appraised && !each.line.isEmpty())
            m_decisions.insert({each.classId, each.line}, &each);
}

AppraisedFigure AppraisedLines::of(const Estimator &estimator, const TrainingClass &trainingClass,
                                   const Line &line) const
{
    const Decision *decision =
        m_decisions.isEmpty()
            ? nullptr
            : m_decisions.value({trainingClass.id, lineId(estimator, trainingClass, line)});
    if (!decision)
        return {line.amount, {}, {}, {}};
    return {amountBy(*decision, estimator, line), decision->reason, decision->document,
            decision->comment};
}

} // namespace taphuan
