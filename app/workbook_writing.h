#pragma once

#include "app/submitting.h"

#include "export/workbook.h"

namespace taphuan {

/// Which workbook of a plan is asked for.
struct WorkbookRequest
{
    SheetSet sheets;    ///< empty: all
    QString department; ///< agency code; empty: the whole plan
};

using WorkbookProgress = std::function<bool(double)>;

/// "tham-dinh": what a sheet is called on the command line.
QString sheetCode(WorkbookSheet sheet);

/// Writes the plan as it stands, a draft. Throws ExportError; false where `progress` stopped it.
bool writeDraft(const QString &target, const EstimatedPlan &plan, const WorkbookRequest &request,
                const WorkbookProgress &progress = {});

/// Writes a submitted version with what was decided about it since; likewise.
bool writeVersion(const QString &target, const ReopenedVersion &version,
                  const std::vector<Decision> &decisions, const WorkbookRequest &request,
                  const WorkbookProgress &progress = {});

/// That its figures cannot be computed as they were submitted.
QString versionNotReproduced(qint64 number);

} // namespace taphuan
