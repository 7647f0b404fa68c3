#pragma once

#include "core/domain/codes.h"

namespace taphuan {

/// The sheets of the workbook, in the order of their tabs.
enum class WorkbookSheet : quint8 {
    Summary,
    Detail,
    BudgetCodes,
    Schedule,
    Programme,
    Lecturers,
    Appraisal,
    Basis
};

inline constexpr int workbookSheetCount = 8;

using SheetSet = CodeSet<WorkbookSheet>;

/// What its tab is called.
QString sheetName(WorkbookSheet sheet);

/// The sheets that a workbook of this choice has: also those whose figures their formulas take;
/// all for an empty choice.
SheetSet sheetsFor(SheetSet chosen);

} // namespace taphuan
