pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Months, weeks and days off above the bars.
Item {
    id: head

    required property PlanCalendar calendar
    required property CalendarScale scaling

    signal asked(int day, int days)

    implicitHeight: 64
    Repeater {
        model: 12
        Label {
            required property int index
            x: head.calendar.dayOfMonth(index + 1) * head.scaling.day + 4
            width: 28 * head.scaling.day - 8
            height: 22
            text: qsTr("Month %1").arg(index + 1)
            font.weight: Font.DemiBold
            font.pixelSize: 12
        }
    }
    Repeater {
        model: head.scaling.week >= 40 ? head.calendar.weeks : 0
        Caption {
            required property int index
            x: index * head.scaling.week
            y: 22
            width: head.scaling.week
            height: 20
            leftPadding: 4
            text: head.calendar.weekText(index)
        }
    }
    CalendarHolidays {
        y: 42
        width: head.width
        height: 20
        calendar: head.calendar
        scaling: head.scaling
        onAsked: (day, days) => head.asked(day, days)
    }
}
