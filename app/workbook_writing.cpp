#include "app/workbook_writing.h"

#include "app/workbook_info.h"

#include "core/domain/folded_text.h"
#include "core/planning/appraisal_figures.h"

#include <QCoreApplication>

namespace taphuan {

QString sheetCode(WorkbookSheet sheet)
{
    return foldedText(sheetName(sheet)).replace(u' ', u'-');
}

bool writeDraft(const QString &target, const EstimatedPlan &plan, const WorkbookRequest &request,
                const WorkbookProgress &progress)
{
    const auto info = workbookInfo(plan.plan, plan.catalogue, QDateTime::currentDateTime());
    return writeWorkbook(target, plan.estimator, plan.plan, plan.estimate, info,
                         {.sheets = request.sheets, .department = request.department}, progress);
}

bool writeVersion(const QString &target, const ReopenedVersion &version,
                  const std::vector<Decision> &decisions, const WorkbookRequest &request,
                  const WorkbookProgress &progress)
{
    const EstimatedPlan &plan = version.plan;
    const SubmittedVersion &head = version.frozen.head;
    auto info = workbookInfo(plan.plan, plan.catalogue, QDateTime::currentDateTime());
    info.version = head.number;
    info.planChecksum = head.planChecksum;
    const Appraisal appraisal =
        appraisalOf(version.frozen.classes, decisions, head.number, plan.plan.header.roundTo);
    return writeWorkbook(
        target, plan.estimator, plan.plan, plan.estimate, info,
        {.sheets = request.sheets, .appraisal = &appraisal, .department = request.department},
        progress);
}

QString versionNotReproduced(qint64 number)
{
    return QCoreApplication::translate("versions",
                                       "The figures of version %1 were computed by another version "
                                       "of the program and cannot be written as a workbook.")
        .arg(number);
}

} // namespace taphuan
