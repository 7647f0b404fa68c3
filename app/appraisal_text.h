#pragma once

#include "core/domain/plan.h"
#include "core/exchange/appraisal_reading.h"

namespace taphuan {

/// What is wrong with a cell, or with the workbook, in one sentence.
QString sentence(const FaultyCell &fault);

/// What a workbook that came back says, as a table for the terminal: each change with what was
/// requested, then what was not understood and what is wrong.
QString appraisalText(const AppraisalReading &reading, const Appraisal &appraisal, const Plan &plan,
                      int width);

} // namespace taphuan
