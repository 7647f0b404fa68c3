#pragma once

#include "core/domain/appraisal.h"
#include "core/storage/version_difference.h"

namespace taphuan {

/// `versions --json`: {"format": "taphuan-versions", "version": 1, "versions": [...]}.
QByteArray versionsJson(const std::vector<SubmittedVersion> &versions,
                        const std::vector<VersionEvent> &events);
/// `diff --json`: {"format": "taphuan-diff", "version": 1, "before", "after", "difference",
/// "classes": [...], "rows": [...]}; docs/estimate.md section 6.
QByteArray differenceJson(const VersionDifference &difference, const Plan &before,
                          const Plan &after);

} // namespace taphuan
