#pragma once

#include "core/planning/fit.h"
#include "core/solver/cbc.h"

namespace taphuan {

/// What sentences about a fit look up: codes of classes by their ids, and what catalogues name.
struct FitNames
{
    const Catalogue &catalogue;
    std::function<QString(const QString &classId)> classCode;
};

/// "Bỏ lớp (45 cán bộ)", "Còn 2 ngày (hôm nay 3)", "Không chi: Nước uống".
QString cutText(const CutStep &step, const Catalogue &catalogue);
/// Why a class was cut: "Ưu tiên 3; vượt trần của Trồng trọt".
QString causeText(const FitClass &cut, qint64 priority, const FitNames &names);
/// "trần của cả kế hoạch 900.000.000 đồng", "không bỏ lớp nào".
QString constraintText(const FitConstraint &constraint, const FitNames &names);
/// Why there is no proposal, and what would be needed.
QString sentence(const FitConflict &conflict, const FitNames &names);
/// That it is the best there is, or how far from the best it may be.
QString proofText(const FitProposal &proposal);
QString sentence(const SolverError &error);

} // namespace taphuan
