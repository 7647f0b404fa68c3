#pragma once

#include "export/workbook.h"

namespace taphuan {

/// What the workbook of a plan says besides its figures; the plan is a draft until it is submitted.
WorkbookInfo workbookInfo(const Plan &plan, const Catalogue &catalogue, const QDateTime &now);

} // namespace taphuan
