#pragma once

#include "export/form.h"

namespace taphuan {

namespace SummaryName {
inline constexpr char total[] = "TH_TongCong";
}

/// Sums over "Dự toán chi tiết" and "Kế hoạch mở lớp", which must have defined their names. Throws
/// ExportError.
void writeSummary(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups);

} // namespace taphuan
