#pragma once

#include "export/document_texts.h"
#include "export/paper.h"

#include <functional>

namespace taphuan {

/// Whether its name ends in .odt or .pdf.
bool isDocumentFile(const QString &path);

/// Writes a document in the format that the file's name says. Throws ExportError; `progress` as of
/// writeWorkbook.
void writeDocumentFile(const QString &path, const Paper &paper,
                       const std::function<bool(double)> &progress = {});

/// Why a wording cannot be filled in, in the user's language.
QString sentence(const TemplateProblem &problem);

} // namespace taphuan
