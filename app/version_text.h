#pragma once

#include "core/domain/appraisal.h"
#include "core/storage/version_difference.h"

namespace taphuan {

// Submitted versions as tables to be read on a terminal of a width.

QString versionsText(const std::vector<SubmittedVersion> &versions,
                     const std::vector<VersionEvent> &events, int width);
/// The classes of both are looked up in their plans.
QString differenceText(const VersionDifference &difference, const Plan &before, const Plan &after,
                       int width);

QString versionStateText(VersionState state); ///< "đã trình", "đã phê duyệt"
QString submittedVersionText(qint64 number);  ///< "phiên bản 2"; 0: "bản đang soạn"
/// With its sign: "+1.200.000", "−500", "0".
QString differenceOfMoney(Money difference);
/// "50 người × 2 ngày × 100.000"; "10 % × 57.750.000 đồng".
QString calculationText(const FrozenLine &line);
/// What is entered in such rows, in the user's language ("học viên").
QString tableText(Table table);

} // namespace taphuan
