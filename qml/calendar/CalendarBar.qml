pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The current class over its days; dragged to others. The bars of all other classes are drawn by CalendarBars.
Rectangle {
    id: bar

    required property string classId
    required property string code
    required property string title
    required property int lane
    required property int day
    required property int days
    required property int severity
    required property CalendarScale scaling
    required property CalendarDrag drag
    required property PlanCalendar calendar
    readonly property bool dragged: drag.classId === classId
    readonly property int shownSeverity: dragged ? calendar.trySeverity : severity
    readonly property color ink: shownSeverity < 0 ? Theme.accent : Theme.severity[shownSeverity]

    x: (day + drag.shiftOf(classId)) * scaling.day + 1
    y: lane * scaling.lane + 3
    width: Math.max(6, days * scaling.day - 2)
    height: scaling.lane - 6
    radius: 4
    color: shownSeverity < 0 ? Theme.accentWeak : Theme.severityWeak[shownSeverity]
    border.width: 2
    border.color: ink
    Accessible.role: Accessible.Button
    Accessible.name: calendar.currentText
    Accessible.selected: true

    Label {
        anchors.fill: bar
        anchors.leftMargin: 5
        anchors.rightMargin: 3
        visible: bar.width > 24
        text: (bar.severity < 0 ? "" : "! ") + (bar.width > 110 ? bar.code + " " + bar.title : bar.code)
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
    }
}
