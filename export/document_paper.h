#pragma once

#include "export/document_texts.h"
#include "export/paper_frame.h"
#include "export/source.h"

namespace taphuan {

/// The submission letter or the plan, after Nghị định 30/2020/NĐ-CP, Phụ lục I and III: the wording
/// with the plan's figures, tables and legal bases filled in. Only for a wording without a problem.
Paper documentPaper(DocumentKind kind, const WorkbookSource &source, const Issuer &issuer,
                    const DocumentTexts &texts);

} // namespace taphuan
