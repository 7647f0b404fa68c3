#pragma once

#include "app/row_model.h"

namespace taphuan {

/// A class as a bar of the calendar. Days count from the first of the calendar.
struct CalendarBar
{
    QString barKey;
    QString classId;
    QString code;
    QString title;
    int lane = 0;
    int day = 0;
    int days = 1;
    int severity = -1; ///< of what clashes or falls on a day off, as FindingModel; -1: nothing

    const QString &key() const { return barKey; }
    friend bool operator==(const CalendarBar &, const CalendarBar &) = default;
};

/// The bars that are in sight, or those of one class.
class CalendarBarModel : public RowModel<CalendarBar>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the calendar")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CalendarBarModel(QObject *parent = nullptr);
};

/// A row of the calendar: a type, a locality or a lecturer, with its lanes.
struct CalendarRow
{
    QString rowKey;
    QString name;
    int firstLane = 0;
    int lanes = 1;

    const QString &key() const { return rowKey; }
    friend bool operator==(const CalendarRow &, const CalendarRow &) = default;
};

/// The rows that are in sight.
class CalendarRowModel : public RowModel<CalendarRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the calendar")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CalendarRowModel(QObject *parent = nullptr);
};

/// Public holidays of the year that follow each other.
struct CalendarHoliday
{
    int day = 0;
    int days = 1;
    QString name;      ///< "Tết Nguyên Đán"
    QString datesText; ///< "27/01/2017 Giao thừa", one day a line
    int room = 1;      ///< days until the next, for the name

    int key() const { return day; }
    friend bool operator==(const CalendarHoliday &, const CalendarHoliday &) = default;
};

class CalendarHolidayModel : public RowModel<CalendarHoliday>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the calendar")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CalendarHolidayModel(QObject *parent = nullptr);
};

} // namespace taphuan
