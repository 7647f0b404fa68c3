#pragma once

#include "export/detail_sheet.h"

namespace taphuan {

// What "Kế hoạch mở lớp" calls its columns, and its total, in the formulas of other sheets.
namespace ScheduleName {
inline constexpr char groups[] = "KH_Nhom"; ///< TypeGroup::key
inline constexpr char trainees[] = "KH_HocVien";
inline constexpr char days[] = "KH_SoNgay";
inline constexpr char total[] = "KH_TongKinhPhi";
} // namespace ScheduleName

/// Throws ExportError, as Sheet.
void writeSchedule(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups,
                   const std::vector<ClassRows> &rows);

} // namespace taphuan
