#include "app/finding_text.h"

#include "app/terminal.h"
#include "app/wording.h"

#include "core/planning/submission.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(terminal)
};

QString headOf(const Finding &finding, const WordingContext &context, int width)
{
    const TrainingClass *trainingClass = context.classOf(finding.classId);
    if (!trainingClass)
        return placeOf(finding, context) + u'\n';
    return tableRow({{trainingClass->code, 6}, {trainingClass->title, width - 8}});
}

/// Nothing where none is recorded.
QString exceptionText(const EstimatedPlan &plan, const Finding &finding,
                      const WordingContext &context)
{
    const auto *exception =
        exceptionFor(plan.estimator, plan.plan, context.classOf(finding.classId), finding);
    return exception ? u' ' + Words::tr("Recorded exception: %1 (%2).")
                                  .arg(exception->reason, exception->document)
                     : QString();
}

QString findingRow(const EstimatedPlan &plan, const Finding &finding, const WordingContext &context,
                   int width)
{
    const QString subject = subjectOf(finding, context);
    const QString text = (subject.isEmpty() ? subject : subject + QStringLiteral(": ")) +
                         sentence(finding, context) + exceptionText(plan, finding, context);
    return tableRow({{QString(), 0}, {severityText(finding.severity), 9}, {text, width - 13}});
}

} // namespace

QString findingsText(const EstimatedPlan &plan, const std::vector<Finding> &findings, int width)
{
    const WordingContext context = wordingContext(plan.estimator, plan.plan);
    QString text;
    FindingCounts counts;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (i == 0 || findings[i].classId != findings[i - 1].classId)
            text += headOf(findings[i], context, width);
        text += findingRow(plan, findings[i], context, width);
        counts.add(findings[i].severity);
    }
    return text + Words::tr("Findings: %1.").arg(findingCountsText(counts)) + u'\n';
}

} // namespace taphuan
