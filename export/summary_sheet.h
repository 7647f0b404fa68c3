#pragma once

#include "export/form.h"

namespace taphuan {

/// Sums over "Dự toán chi tiết" and "Kế hoạch mở lớp", which must have defined their names.
void writeSummary(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups);

} // namespace taphuan
