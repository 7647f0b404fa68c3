#pragma once

#include "core/domain/estimator.h"

namespace taphuan {

/// Position in Catalogue::items of what lecturers are paid for the sessions of their topics, or -1.
int lecturerFeeItem(const Catalogue &catalogue);

/// What a class pays a lecturer of the rank for one session: what is entered for it, else the
/// figure of the norm. Empty: neither is known.
std::optional<Rate> lecturerFee(const Estimator &estimator, const TrainingClass &trainingClass,
                                Rank rank);

/// What so many sessions cost at the rate of a class's line for the rank, rounded as a line of its
/// own: the fees of several lecturers may differ from their common line by roundTo.
Money lecturerFeeAmount(const Estimator &estimator, const Line &line, Quantity sessions);

} // namespace taphuan
