#pragma once

#include "core/planning/lecturer_choice.h"

namespace taphuan {

/// The lecturers who are not free on a day: taken by an absence, or by a class that names them for
/// it; doubtful where a class that does not say its days may need them. A null day engages nobody.
QHash<QString, Availability> engagedOn(QDate day, const std::vector<Lecturer> &lecturers,
                                       const LiveEstimate &figures);

} // namespace taphuan
