#pragma once

#include "export/form.h"

#include <functional>
#include <optional>

namespace taphuan {

// What "Dự toán chi tiết" calls its figures in the formulas of other sheets: columns of all rows,
// and the cells of the total.
namespace DetailName {
inline constexpr char amounts[] = "CT_ThanhTien";
inline constexpr char states[] = "CT_NSNN";
inline constexpr char owns[] = "CT_DongGop";
inline constexpr char budgetCodes[] = "CT_TieuMuc";
inline constexpr char groups[] = "CT_Nhom";    ///< TypeGroup::key, only in the rows of classes
inline constexpr char items[] = "CT_KhoanChi"; ///< CostItem::code, only in the rows of lines
inline constexpr char total[] = "CT_TongCong";
} // namespace DetailName

/// Which rows of "Dự toán chi tiết" a class and its lines have.
struct ClassRows
{
    quint32 row = 0;
    std::vector<quint32> lines;
};

/// A cell of "Dự toán chi tiết" as formulas of other sheets name it. Dollars keep it what it is
/// when rows there are sorted.
std::string detailCell(quint32 row, quint16 column);

/// Writes class, section and line with live formulas; `progress` (0 to 1) is asked for each class
/// and stops the work by answering false. The rows of each class; nothing when stopped.
std::optional<std::vector<ClassRows>> writeDetail(Sheet &sheet, const WorkbookSource &source,
                                                  const TypeGroups &groups,
                                                  const std::function<bool(double)> &progress);

} // namespace taphuan
