#pragma once

#include "core/exchange/spreadsheet.h"

namespace taphuan {

/// Takes away what stands in merged ranges below or beside their first cell, which no program
/// shows; ranges that overlap one before them are dropped.
void clearMergedCells(SheetCells &sheet);

} // namespace taphuan
