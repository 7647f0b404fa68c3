#include "app/wording.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

QString lineText(const Finding &finding, const TrainingClass &trainingClass,
                 const Estimator &estimator)
{
    Line line;
    line.item = quint8(finding.item);
    line.entry = finding.entry;
    line.rankOrNone = finding.rankOrNone;
    line.beneficiaryOrNone = finding.beneficiaryOrNone;
    return lineLabel(estimator, trainingClass, line);
}

} // namespace

QString subjectOf(const Finding &finding, const WordingContext &context)
{
    const TrainingClass *trainingClass = context.classOf(finding.classId);
    const TrainingClass *other = context.classOf(finding.otherClassId);
    if (other)
        return QStringLiteral("↔ ") + other->code;
    return trainingClass && finding.item >= 0 ? lineText(finding, *trainingClass, context.estimator)
                                              : QString();
}

QString placeOf(const Finding &finding, const WordingContext &context)
{
    const TrainingClass *trainingClass = context.classOf(finding.classId);
    if (!trainingClass)
        return Wording::tr("Whole plan");
    const QString subject = subjectOf(finding, context);
    if (subject.isEmpty())
        return trainingClass->code;
    return trainingClass->code +
           (finding.otherClassId.isEmpty() ? QStringLiteral(" · ") : QStringLiteral(" ")) + subject;
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Wording::tr("Error");
    case Severity::Warning: return Wording::tr("Warning");
    case Severity::Note: return Wording::tr("Note");
    }
    Q_UNREACHABLE();
}

QString findingCountsText(const FindingCounts &counts)
{
    return QStringList{Wording::tr("%Ln error(s)", nullptr, counts.errors),
                       Wording::tr("%Ln warning(s)", nullptr, counts.warnings),
                       Wording::tr("%Ln note(s)", nullptr, counts.notes)}
        .join(QStringLiteral(", "));
}

} // namespace taphuan
