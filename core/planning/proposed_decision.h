#pragma once

#include "core/planning/appraisal_figures.h"

namespace taphuan {

/// What a workbook that came back says otherwise about a line than is kept.
struct ProposedDecision
{
    QString classId;
    QString line; ///< lineId
    Money requested;
    Money before;    ///< appraised until now
    Money appraised; ///< as the workbook says
    QString reason;
    QString document;
    QString comment;
    QString place; ///< "Thẩm định!E12"; for people

    friend bool operator==(const ProposedDecision &, const ProposedDecision &) = default;
};

/// The decisions with those accepted, in place of earlier ones of Finance about these lines of the
/// version. A line that is as requested again, without a word, loses its decision; where only words
/// differ, a rate or quantity that was decided stays.
std::vector<Decision> decisionsWith(std::vector<Decision> decisions, qint64 version,
                                    const std::vector<ProposedDecision> &accepted);

} // namespace taphuan
