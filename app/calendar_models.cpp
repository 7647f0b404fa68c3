#include "app/calendar_models.h"

namespace taphuan {

CalendarBarModel::CalendarBarModel(QObject *parent)
    : RowModel({{"classId", rowValue<&CalendarBar::classId>},
                {"code", rowValue<&CalendarBar::code>},
                {"title", rowValue<&CalendarBar::title>},
                {"lane", rowValue<&CalendarBar::lane>},
                {"day", rowValue<&CalendarBar::day>},
                {"days", rowValue<&CalendarBar::days>},
                {"severity", rowValue<&CalendarBar::severity>}},
               parent)
{
}

CalendarRowModel::CalendarRowModel(QObject *parent)
    : RowModel({{"name", rowValue<&CalendarRow::name>},
                {"firstLane", rowValue<&CalendarRow::firstLane>},
                {"lanes", rowValue<&CalendarRow::lanes>}},
               parent)
{
}

CalendarHolidayModel::CalendarHolidayModel(QObject *parent)
    : RowModel({{"day", rowValue<&CalendarHoliday::day>},
                {"days", rowValue<&CalendarHoliday::days>},
                {"name", rowValue<&CalendarHoliday::name>},
                {"datesText", rowValue<&CalendarHoliday::datesText>},
                {"room", rowValue<&CalendarHoliday::room>}},
               parent)
{
}

} // namespace taphuan
