pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The names of the days off; Left and Right lead from one to the next and show its days.
FocusScope {
    id: names

    required property PlanCalendar calendar
    required property CalendarScale scaling
    property int current: 0
    signal asked(int day, int days)

    function walk(by: int) {
        current = Math.max(0, Math.min(calendar.holidays.count - 1, current + by));
        ask();
    }
    function ask() {
        const name = runs.itemAt(current) as HolidayName;
        if (name) asked(name.day, name.days);
    }

    activeFocusOnTab: calendar.holidays.count > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Days off")
    Keys.onLeftPressed: walk(-1)
    Keys.onRightPressed: walk(1)
    onActiveFocusChanged: if (activeFocus) ask()

    Repeater {
        id: runs
        model: names.calendar.holidays
        HolidayName {
            current: names.activeFocus && index === names.current
            scaling: names.scaling
            height: names.height
        }
    }
}
