#pragma once

#include "core/planning/live_estimate.h"

namespace taphuan {

// In each of these the better comes first.

enum class SpecialityMatch : quint8 { Named, NotSaid, Other };
/// How a lecturer's department stands to the type of a class on its first day.
enum class DepartmentMatch : quint8 { Responsible, Joint, Alliance, NotNamed, Other };
enum class Availability : quint8 {
    Free,
    Doubtful, ///< on some of the days, or a class that does not say its days may need them
    Taken
};

/// A lecturer who may take a topic, with what speaks for and against it.
struct LecturerChoice
{
    QString lecturer; ///< id
    SpecialityMatch speciality = SpecialityMatch::NotSaid;
    DepartmentMatch department = DepartmentMatch::NotNamed;
    Availability availability = Availability::Free;
    std::vector<QDate> days; ///< on which the lecturer is, or may be, taken
    QString otherClassId;    ///< which takes them; empty: an absence
    Quantity sessionsGiven;  ///< in all other topics of the plan
    std::optional<Rate> fee; ///< of one session; empty: not known

    friend bool operator==(const LecturerChoice &, const LecturerChoice &) = default;
};

/// All lecturers of the plan, the best first: by speciality, department, free days, sessions given,
/// fee, then as the plan lists them. `figures` are those of the plan.
std::vector<LecturerChoice> lecturerChoices(const Plan &plan, const LiveEstimate &figures,
                                            const TrainingClass &trainingClass, const Topic &topic);

} // namespace taphuan
