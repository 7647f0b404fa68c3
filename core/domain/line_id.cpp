#include "core/domain/line_id.h"

#include <algorithm>

namespace taphuan {

QString lineId(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line)
{
    const QString entry = line.entry < 0 ? QString() : estimator.entryOf(trainingClass, line).id;
    return estimator.catalogue().items[line.item].code + u'|' + codeText(line.rank()) + u'|' +
           codeText(line.beneficiary()) + u'|' + entry;
}

QString lineId(const Estimator &estimator, const TrainingClass &trainingClass,
               const Finding &finding)
{
    if (finding.item < 0)
        return {};
    Line line;
    line.item = quint8(finding.item);
    line.entry = finding.entry;
    line.rankOrNone = finding.rankOrNone;
    line.beneficiaryOrNone = finding.beneficiaryOrNone;
    return lineId(estimator, trainingClass, line);
}

const Line *lineWithId(const Estimator &estimator, const TrainingClass &trainingClass,
                       const ClassEstimate &estimate, const QString &id)
{
    const auto found = std::ranges::find_if(estimate.lines, [&](const Line &line) {
        return lineId(estimator, trainingClass, line) == id;
    });
    return found == estimate.lines.end() ? nullptr : &*found;
}

} // namespace taphuan
