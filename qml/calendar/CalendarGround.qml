pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Weeks, days off and today behind the bars.
Item {
    id: ground

    required property PlanCalendar calendar
    required property CalendarScale scaling
    required property bool quiet // something else is said of the place of the pointer

    Repeater {
        model: ground.calendar.weeks
        Item {
            id: week
            required property int index
            x: index * ground.scaling.week
            width: ground.scaling.week
            height: ground.height
            Rectangle {
                x: 5 * ground.scaling.day
                width: 2 * ground.scaling.day
                height: parent.height
                color: Theme.sunken
            }
            Rectangle {
                width: 1
                height: parent.height
                color: Theme.line
            }
        }
    }
    Repeater {
        model: ground.calendar.holidays
        Rectangle {
            id: holiday
            required property int day
            required property int days
            required property string datesText
            x: day * ground.scaling.day
            width: days * ground.scaling.day
            height: ground.height
            color: Theme.warnWeak
            HoverHandler { id: pointer }
            HintBubble {
                over: holiday
                text: holiday.datesText
                shown: pointer.hovered && !ground.quiet
            }
        }
    }
    Repeater {
        model: ground.calendar.rows
        Rule {
            required property int firstLane
            required property int lanes
            y: (firstLane + lanes) * ground.scaling.lane
            width: ground.width
        }
    }
    Rectangle {
        visible: ground.calendar.today >= 0
        x: ground.calendar.today * ground.scaling.day
        width: 2
        height: parent.height
        color: Theme.accent
    }
}
