#pragma once

#include "export/form.h"

namespace taphuan {

/// Every norm that a line takes its price, its cap or its state share from. Throws ExportError.
void writeBasis(Sheet &sheet, const WorkbookSource &source);

} // namespace taphuan
