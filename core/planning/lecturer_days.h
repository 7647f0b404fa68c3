#pragma once

#include "core/domain/plan.h"

namespace taphuan {

/// The days on which a topic may be taught: its own, or all of the class where it does not say.
std::vector<QDate> daysOfTopic(const TrainingClass &trainingClass, const Topic &topic);

/// Those of the days on which the lecturer is not available.
std::vector<QDate> daysAway(const std::vector<Absence> &absences, const QString &lecturer,
                            const std::vector<QDate> &days);

} // namespace taphuan
