#pragma once

#include "core/domain/plan.h"
#include "core/exchange/appraisal_reading.h"

namespace taphuan {

/// {"format": "taphuan-appraisal", "version": 1, "planVersion", "changes": [...], "unchanged",
/// "absent", "faults": [...], "notUnderstood": [...]}; classes by their codes.
QByteArray appraisalJson(const AppraisalReading &reading, qint64 version, const Plan &plan);

} // namespace taphuan
