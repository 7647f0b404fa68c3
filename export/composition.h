#pragma once

#include "export/sheet.h"
#include "export/source.h"

#include <functional>

namespace taphuan {

/// Writes all sheets into a workbook in memory; false when `progress` stopped it. With a tape every
/// write is noted there, so that a benchmark can repeat it. Throws ExportError.
bool composeWorkbook(lxw_workbook *workbook, Styles &styles, const WorkbookSource &source,
                     const std::function<bool(double)> &progress, Tape *tape = nullptr);

} // namespace taphuan
