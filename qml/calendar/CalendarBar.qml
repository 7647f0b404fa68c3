pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A class over its days; dragged to others.
Rectangle {
    id: bar

    required property string classId
    required property string code
    required property string title
    required property string datesText
    required property int lane
    required property int day
    required property int days
    required property int severity
    required property string problemText
    required property CalendarScale scaling
    required property CalendarDrag drag
    required property PlanCalendar calendar
    required property bool editable
    readonly property bool current: calendar.currentId === classId
    readonly property bool dragged: drag.classId === classId
    readonly property int shownSeverity: dragged ? calendar.trySeverity : severity
    readonly property color ink: shownSeverity < 0 ? Theme.accent : Theme.severity[shownSeverity]
    signal chosen()
    signal opened()

    function inSight(at: real): real {
        return mapToItem(drag.area, at, 0).x;
    }

    x: (day + drag.shiftOf(classId)) * scaling.day + 1
    y: lane * scaling.lane + 3
    z: dragged ? 2 : current ? 1 : 0
    width: Math.max(6, days * scaling.day - 2)
    height: scaling.lane - 6
    radius: 4
    color: shownSeverity < 0 ? Theme.accentWeak : Theme.severityWeak[shownSeverity]
    border.width: current || dragged ? 2 : 1
    border.color: ink
    Accessible.role: Accessible.Button
    Accessible.name: Array.of(code, title, datesText, problemText).join(", ")
    Accessible.selected: current

    Repeater {
        model: bar.width > 24 ? 1 : 0 // hundreds are narrower while the whole year is in sight
        Label {
            anchors.fill: bar
            anchors.leftMargin: 5
            anchors.rightMargin: 3
            text: (bar.problemText !== "" ? "! " : "") + (bar.width > 110 ? bar.code + " " + bar.title : bar.code)
            font.pixelSize: Theme.caption
            font.weight: bar.current ? Font.DemiBold : Font.Normal
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: bar.dragged ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        onPressed: event => { bar.chosen(); if (bar.editable) bar.drag.press(bar.classId, bar.inSight(event.x)); }
        onPositionChanged: event => { if (pressed) bar.drag.follow(bar.inSight(event.x)); }
        onReleased: bar.dragged ? bar.drag.drop() : bar.drag.cancel()
        onCanceled: bar.drag.cancel()
        onDoubleClicked: bar.opened()
    }
    HintBubble {
        over: bar
        text: Array.of(bar.code + " " + bar.title, bar.datesText, bar.problemText).filter(part => part !== "").join("\n")
        shown: mouse.containsMouse && !mouse.pressed
    }
}
