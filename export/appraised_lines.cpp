#include "export/appraised_lines.h"

#include "core/domain/line_id.h"

namespace taphuan {

AppraisedLines::AppraisedLines(const Appraisal *appraisal)
{
    if (!appraisal)
        return;
    for (const AppraisedClass &each : appraisal->classes)
        for (const AppraisedLine &line : each.lines)
            if (line.appraisal)
                m_lines.insert({each.id, line.line->id}, &line);
}

AppraisedFigure AppraisedLines::of(const Estimator &estimator, const TrainingClass &trainingClass,
                                   const Line &line) const
{
    const AppraisedLine *found =
        m_lines.isEmpty()
            ? nullptr
            : m_lines.value({trainingClass.id, lineId(estimator, trainingClass, line)});
    if (!found)
        return {line.amount, {}, {}, {}};
    const Decision &decision = *found->appraisal;
    return {found->appraised.amount, decision.reason, decision.document, decision.comment};
}

} // namespace taphuan
