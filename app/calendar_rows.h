#pragma once

#include "app/calendar_models.h"
#include "app/open_plan.h"

#include "core/planning/class_move.h"

namespace taphuan {

/// What speaks against the days of a class: clashes, days off, lecturers who are away, another
/// year. As FindingModel; -1: nothing does. Days off alone are notes.
int daySeverity(const OpenPlan &plan, const QString &classId);
/// What that is, one sentence a line.
QString dayProblems(const OpenPlan &plan, const QString &classId);

/// What it would mean to hold a class on other days, as texts.
struct CalendarTry
{
    QString classId; ///< empty: nothing is tried
    QString datesText;
    QString costText;
    QString normText; ///< the lines that norms make cost another sum, one a line
    QString problemText;
    int severity = -1;

    friend bool operator==(const CalendarTry &, const CalendarTry &) = default;
};
CalendarTry calendarTry(const OpenPlan &plan, const ClassMove &move);

/// Days off of so many days, those that follow each other as one.
std::vector<CalendarHoliday> calendarHolidays(const Catalogue &catalogue, QDate firstDay, int days);

QString periodText(QDate first, QDate last); ///< "14/03–16/03/2017"

} // namespace taphuan
