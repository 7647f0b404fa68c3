#pragma once

#include "export/detail_sheet.h"

namespace taphuan {

/// What Finance fills in and sends back: a row for each line with what is requested, linked to
/// "Dự toán chi tiết", and what is appraised. Each row says by itself which line of which version
/// it is, and every formula holds when rows are sorted or inserted. Throws ExportError.
void writeAppraisal(Sheet &sheet, const WorkbookSource &source, const std::vector<ClassRows> &rows);

} // namespace taphuan
