#include "core/planning/submission.h"

#include "core/domain/line_id.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

bool isAboutTheSame(const RecordedException &a, const RecordedException &b)
{
    return a.finding == b.finding && a.classId == b.classId && a.line == b.line &&
           a.otherClassId == b.otherClassId && a.lecturerId == b.lecturerId;
}

} // namespace

RecordedException exceptionAbout(const Estimator &estimator, const TrainingClass *trainingClass,
                                 const Finding &finding)
{
    RecordedException about;
    about.finding = finding.kind;
    about.classId = finding.classId;
    about.otherClassId = finding.otherClassId;
    about.lecturerId = finding.lecturerId;
    if (finding.item >= 0 && trainingClass)
        about.line = lineId(estimator, *trainingClass, finding);
    return about;
}

const RecordedException *exceptionFor(const Estimator &estimator, const Plan &plan,
                                      const TrainingClass *trainingClass, const Finding &finding)
{
    if (plan.exceptions.empty())
        return nullptr;
    const RecordedException about = exceptionAbout(estimator, trainingClass, finding);
    const auto found =
        std::ranges::find_if(plan.exceptions, [&](const RecordedException &recorded) {
            return isAboutTheSame(recorded, about) && !recorded.reason.isEmpty() &&
                   !recorded.document.isEmpty();
        });
    return found == plan.exceptions.end() ? nullptr : &*found;
}

std::vector<Finding> standingErrors(const Estimator &estimator, const Plan &plan,
                                    const std::vector<Finding> &findings)
{
    QHash<QString, const TrainingClass *> classes;
    for (const TrainingClass &each : plan.classes)
        classes.insert(each.id, &each);
    std::vector<Finding> standing;
    std::ranges::copy_if(findings, std::back_inserter(standing), [&](const Finding &finding) {
        return finding.severity == Severity::Error &&
               !exceptionFor(estimator, plan, classes.value(finding.classId), finding);
    });
    return standing;
}

} // namespace taphuan
