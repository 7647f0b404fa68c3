#pragma once

#include "export/paper_layout.h"
#include "export/workbook.h"

namespace taphuan {

/// Writes a document as PDF to `target`, which is replaced only when the new file is whole. Throws
/// ExportError. `progress` as of writeWorkbook.
bool writePdf(const QString &target, const Paper &paper,
              const std::function<bool(double)> &progress = {});

} // namespace taphuan
