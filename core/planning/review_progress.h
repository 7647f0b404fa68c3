#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

namespace taphuan {

/// How far the content of one department's classes is.
struct ReviewProgress
{
    QString department; ///< empty: classes that no department answers for
    int drafting = 0;
    int submitted = 0;
    int accepted = 0;
    int returned = 0;
    int late = 0; ///< of those in drafting or returned, see isLate

    int classes() const { return drafting + submitted + accepted + returned; }
    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};

/// Of each department that answers for a class on its first day, in the catalogue's order.
std::vector<ReviewProgress> reviewProgress(const Plan &plan, const Catalogue &catalogue,
                                           QDate today);

} // namespace taphuan
