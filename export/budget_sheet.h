#pragma once

#include "export/form.h"

namespace taphuan {

/// The sums of each budget code (tiểu mục), under its heading (mục), over "Dự toán chi tiết".
/// Throws ExportError.
void writeBudgetCodes(Sheet &sheet, const WorkbookSource &source);

} // namespace taphuan
