#pragma once

#include "core/domain/estimate.h"
#include "core/planning/appraisal_figures.h"

namespace taphuan {

/// What Finance has set for a line: as requested where it has set nothing.
struct AppraisedFigure
{
    Money amount;
    QString reason;
    QString document;
    QString comment;
};

/// The lines of an appraisal on which something was decided.
class AppraisedLines
{
public:
    /// Keeps references to the appraisal; null: nothing was decided.
    explicit AppraisedLines(const Appraisal *appraisal);

    AppraisedFigure of(const Estimator &estimator, const TrainingClass &trainingClass,
                       const Line &line) const;

private:
    QHash<std::pair<QString, QString>, const AppraisedLine *> m_lines; ///< by class and line
};

} // namespace taphuan
