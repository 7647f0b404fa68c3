#pragma once

#include "core/domain/finding.h"
#include "core/exchange/json_text.h"

#include <QHash>

namespace taphuan {

/// Writes findings with the codes that people know instead of row ids.
class FindingWriter
{
public:
    FindingWriter(JsonText &json, const Estimator &estimator, const Plan &plan);

    void write(const std::vector<Finding> &findings);

private:
    void write(const Finding &finding);
    void writeFigures(const Finding &finding);
    void writeSubject(const Finding &finding);
    void writeException(const Finding &finding);
    std::optional<QString> codeOf(const QString &classId) const;
    QString titleOf(const Finding &finding) const;

    JsonText &m_json;
    const Estimator &m_estimator;
    const Plan &m_plan;
    QHash<QString, const TrainingClass *> m_classes; ///< by id
};

} // namespace taphuan
