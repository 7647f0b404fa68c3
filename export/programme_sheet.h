#pragma once

#include "export/form.h"

namespace taphuan {

/// What is taught in which class by whom, by the agency that is responsible for the class. Throws
/// ExportError.
void writeProgramme(Sheet &sheet, const WorkbookSource &source);

} // namespace taphuan
