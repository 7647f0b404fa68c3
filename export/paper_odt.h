#pragma once

#include "export/paper.h"
#include "export/workbook.h"

namespace taphuan {

/// Writes a document as OpenDocument text, which Word and LibreOffice edit, to `target`, which is
/// replaced only when the new file is whole. Throws ExportError.
void writeOdt(const QString &target, const Paper &paper);

} // namespace taphuan
