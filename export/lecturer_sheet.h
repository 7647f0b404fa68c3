#pragma once

#include "export/detail_sheet.h"

namespace taphuan {

/// Who teaches which classes for what fee, priced by the lines of "Dự toán chi tiết". Throws
/// ExportError.
void writeLecturers(Sheet &sheet, const WorkbookSource &source, const std::vector<ClassRows> &rows);

} // namespace taphuan
