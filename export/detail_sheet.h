#pragma once

#include "export/form.h"

#include <functional>

namespace taphuan {

// What "Dự toán chi tiết" calls its figures in the formulas of other sheets: columns of all rows,
// and the cells of the total.
namespace DetailName {
inline constexpr char amounts[] = "CT_ThanhTien";
inline constexpr char states[] = "CT_NSNN";
inline constexpr char owns[] = "CT_DongGop";
inline constexpr char budgetCodes[] = "CT_TieuMuc";
inline constexpr char groups[] = "CT_Nhom"; ///< TypeGroup::key, only in the rows of classes
inline constexpr char total[] = "CT_TongCong";
} // namespace DetailName

/// Writes class, section and line with live formulas; `progress` (0 to 1) is asked for each class
/// and stops the work by answering false. The cell of each class's amount, as formulas of other
/// sheets name it; nothing when stopped.
std::optional<std::vector<std::string>> writeDetail(Sheet &sheet, const WorkbookSource &source,
                                                    const TypeGroups &groups,
                                                    const std::function<bool(double)> &progress);

} // namespace taphuan
