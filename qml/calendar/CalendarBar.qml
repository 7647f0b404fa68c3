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
    required property CalendarScale scaling
    required property PlanCalendar calendar
    required property bool editable
    readonly property bool current: calendar.currentId === classId
    readonly property bool dragged: scaling.draggedId === classId
    readonly property int shownSeverity: dragged ? calendar.trySeverity : severity
    readonly property color ink: shownSeverity < 0 ? Theme.accent : Theme.severity[shownSeverity]
    signal chosen()
    signal opened()

    function dragTo(days: int) {
        if (days === scaling.shiftOf(classId) && dragged) return;
        scaling.drag(classId, days);
        calendar.tryMove(classId, days);
    }
    function drop() {
        const days = scaling.shiftOf(classId);
        scaling.drag("", 0);
        calendar.endTry();
        calendar.move(classId, days);
        calendar.endMove();
    }

    x: (day + scaling.shiftOf(classId)) * scaling.day + 1
    y: lane * scaling.lane + 3
    z: dragged ? 2 : current ? 1 : 0
    width: Math.max(6, days * scaling.day - 2)
    height: scaling.lane - 6
    radius: 4
    color: shownSeverity < 0 ? Theme.accentWeak : Theme.severityWeak[shownSeverity]
    border.width: current || dragged ? 2 : 1
    border.color: ink
    Accessible.role: Accessible.Button
    Accessible.name: Array.of(code, title, datesText).join(", ")
    Accessible.selected: current

    Repeater {
        model: bar.width > 24 ? 1 : 0 // hundreds are narrower while the whole year is in sight
        Label {
            anchors.fill: bar
            anchors.leftMargin: 5
            anchors.rightMargin: 3
            text: bar.width > 110 ? bar.code + " " + bar.title : bar.code
            font.pixelSize: Theme.caption
            font.weight: bar.current ? Font.DemiBold : Font.Normal
        }
    }
    MouseArea {
        id: mouse
        property real pressedAt: 0
        readonly property real moved: pressed ? bar.mapToItem(bar.parent, mouseX, 0).x - pressedAt : 0
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: bar.dragged ? Qt.ClosedHandCursor : Qt.PointingHandCursor
        onPressed: event => { pressedAt = bar.mapToItem(bar.parent, event.x, 0).x; bar.chosen(); }
        onPositionChanged: if (pressed && bar.editable && (bar.dragged || Math.abs(moved) > 5)) bar.dragTo(Math.round(moved / bar.scaling.day))
        onReleased: if (bar.dragged) bar.drop()
        onCanceled: if (bar.dragged) { bar.scaling.drag("", 0); bar.calendar.endTry(); }
        onDoubleClicked: bar.opened()
    }
    HintBubble {
        over: bar
        text: Array.of(bar.code + " " + bar.title, bar.datesText).join("\n")
        shown: mouse.containsMouse && !mouse.pressed
    }
}
