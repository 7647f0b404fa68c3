#pragma once

#include "export/paper.h"
#include "export/source.h"

namespace taphuan {

// The tables of a plan in its documents.

/// Classes, trainees and cost by cooperative type and responsible agency.
PaperTable typeTable(const WorkbookSource &source);
/// The classes with days, place, trainees and cost.
PaperTable classTable(const WorkbookSource &source);
/// The cost by section, and who pays it.
PaperTable costTable(const WorkbookSource &source);

} // namespace taphuan
