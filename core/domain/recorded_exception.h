#pragma once

#include "core/domain/finding_kind.h"

namespace taphuan {

/// An error that the plan stands by, with its reason and document: kept and printed, and no longer
/// in the way of submitting.
struct RecordedException
{
    QString id;
    qint64 position = 0;
    FindingKind finding = FindingKind::OverCap;
    QString classId;      ///< empty: about the whole plan
    QString line;         ///< lineId; empty: not about a line
    QString otherClassId; ///< of a clash
    QString lecturerId;   ///< likewise
    QString reason;
    QString document; ///< that allows it

    friend bool operator==(const RecordedException &, const RecordedException &) = default;
};

} // namespace taphuan
