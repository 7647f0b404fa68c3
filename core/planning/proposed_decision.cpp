#include "core/planning/proposed_decision.h"

#include <QUuid>

#include <algorithm>

namespace taphuan {

namespace {

using LineOfClass = std::pair<QString, QString>;

bool isEmpty(const ProposedDecision &proposed)
{
    return proposed.appraised == proposed.requested && proposed.reason.isEmpty() &&
           proposed.document.isEmpty() && proposed.comment.isEmpty();
}

void apply(Decision &decision, const ProposedDecision &proposed)
{
    if (proposed.appraised != proposed.before) {
        decision.rate.reset();
        decision.quantity.reset();
        decision.amount.reset();
        if (proposed.appraised != proposed.requested)
            decision.amount = proposed.appraised;
    }
    decision.reason = proposed.reason;
    decision.document = proposed.document;
    decision.comment = proposed.comment;
}

Decision newDecision(const ProposedDecision &proposed, qint64 version)
{
    Decision decision;
    decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.version = version;
    decision.stage = Stage::Appraised;
    decision.classId = proposed.classId;
    decision.line = proposed.line;
    return decision;
}

} // namespace

std::vector<Decision> decisionsWith(std::vector<Decision> decisions, qint64 version,
                                    const std::vector<ProposedDecision> &accepted)
{
    QHash<LineOfClass, const ProposedDecision *> proposals;
    for (const ProposedDecision &each : accepted)
        proposals.insert({each.classId, each.line}, &each);
    qint64 last = 0;
    std::vector<Decision> result;
    for (Decision &decision : decisions) {
        last = std::max(last, decision.position);
        const bool isMeant = decision.version == version && decision.stage == Stage::Appraised;
        const ProposedDecision *proposed =
            isMeant ? proposals.take({decision.classId, decision.line}) : nullptr;
        if (proposed && isEmpty(*proposed))
            continue;
        if (proposed)
            apply(decision, *proposed);
        result.push_back(std::move(decision));
    }
    for (const ProposedDecision &each : accepted) {
        if (!proposals.contains({each.classId, each.line}) || isEmpty(each))
            continue;
        Decision &decision = result.emplace_back(newDecision(each, version));
        apply(decision, each);
        decision.position = ++last;
    }
    return result;
}

} // namespace taphuan
