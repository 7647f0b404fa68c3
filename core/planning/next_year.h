#pragma once

#include "core/planning/norm_effect.h"

namespace taphuan {

/// One class on its way into the next year's plan.
struct MovedClass
{
    QDate before;
    QDate after;
    QString holiday; ///< on which it would have been held; empty: none
    QString departmentBefore;
    QString departmentAfter; ///< responsible on the new first day
    ClassEffect effect;      ///< lines that are not as they were, as norms and days are others

    friend bool operator==(const MovedClass &, const MovedClass &) = default;
};

struct NextYear
{
    Plan plan;
    std::vector<MovedClass> classes; ///< one for each class, in the plan's order
    bool holidaysKnown = false;      ///< some holiday of that year is known
};

/// The first day of a class one year later: the same week of the year by ISO 8601 and the same
/// weekday; a week 53 that is not there is week 52; always in the next calendar year.
QDate dayNextYear(QDate day);

/// A plan for the year after. Classes keep their ids, trainees, topics, stays and entries; each is
/// moved by dayNextYear, and by whole weeks, up to four, where a holiday would be in its way. Its
/// topics of the department that was responsible go to the one that is.
///
/// What was decided for the one year is not taken along: reviews (content is drafted anew), the
/// ceiling, reasons of entries (so that each that needs one is asked for again) and days on which
/// lecturers were not available. Norms are those in force on the new days.
NextYear nextYearOf(const Catalogue &shipped, const Plan &plan, const QString &planId);

} // namespace taphuan
