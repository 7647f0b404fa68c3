#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

namespace taphuan {

enum class ScheduleBy : quint8 { Type, Locality, Lecturer };

/// A class in one row of a schedule; a class of several lecturers stands in the row of each.
struct ScheduleBar
{
    int row = 0;
    int lane = 0;       ///< within the whole schedule: bars of one lane do not overlap
    int classIndex = 0; ///< in Plan::classes
    QDate firstDay;
    QDate lastDay;

    friend bool operator==(const ScheduleBar &, const ScheduleBar &) = default;
};

struct ScheduleRow
{
    QString key; ///< code of the type, the locality, id of the lecturer; empty: not named
    int firstLane = 0;
    int lanes = 1;

    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};

/// The classes of a plan that have days, laid out by row and lane.
struct Schedule
{
    std::vector<ScheduleRow> rows;
    std::vector<ScheduleBar> bars; ///< by row, then by first day
    int lanes = 0;
};

/// Types and lecturers stand in the order of catalogue and plan, localities by the alphabet; what
/// is not named comes last. Rows without classes are left out.
Schedule scheduleOf(const Plan &plan, const Catalogue &catalogue, ScheduleBy by);

} // namespace taphuan
