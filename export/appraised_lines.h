#pragma once

#include "core/domain/estimate.h"

#include <QHash>

namespace taphuan {

/// What Finance has set for a line: as requested where it has set nothing.
struct AppraisedFigure
{
    Money amount;
    QString reason;
    QString document;
    QString comment;
};

/// The decisions on the lines of one version, found by line.
class AppraisedLines
{
public:
    /// Keeps references to the decisions.
    AppraisedLines(const std::vector<Decision> &decisions, qint64 version);

    AppraisedFigure of(const Estimator &estimator, const TrainingClass &trainingClass,
                       const Line &line) const;

private:
    QHash<std::pair<QString, QString>, const Decision *> m_decisions; ///< by class and line
};

} // namespace taphuan
