import QtQuick
import TapHuan
import TapHuan.App

// The pointer over the bars: it says what stands there, chooses it, drags it and opens it.
MouseArea {
    id: pointer

    required property PlanCalendar calendar
    required property CalendarScale scaling
    required property CalendarDrag drag
    required property bool editable
    readonly property string hoveredId: hover.hovered && !pressed ? classAt(hover.point.position) : ""
    signal chosen(string classId)
    signal opened(string classId)

    function classAt(at: point): string {
        return calendar.classAt(at.x / scaling.day, Math.floor(at.y / scaling.lane), 8 / scaling.day);
    }
    function inSight(at: real): real {
        return mapToItem(drag.area, at, 0).x;
    }
    function take(event: MouseEvent) {
        const classId = classAt(Qt.point(event.x, event.y));
        event.accepted = classId !== "";
        if (event.accepted) chosen(classId);
        if (event.accepted && editable) drag.press(classId, inSight(event.x));
    }

    preventStealing: true
    onPressed: event => take(event)
    onPositionChanged: event => drag.follow(inSight(event.x))
    onReleased: drag.running ? drag.drop() : drag.cancel()
    onCanceled: drag.cancel()
    onDoubleClicked: event => opened(classAt(Qt.point(event.x, event.y)))
    onHoveredIdChanged: spot.x = hover.point.position.x

    HoverHandler {
        id: hover
        cursorShape: pointer.drag.running ? Qt.ClosedHandCursor : pointer.hoveredId !== "" ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    Item {
        id: spot
        y: Math.floor(hover.point.position.y / pointer.scaling.lane) * pointer.scaling.lane
        width: 1
        height: pointer.scaling.lane
    }
    HintBubble {
        over: spot
        text: pointer.hoveredId === "" ? "" : pointer.calendar.hintOf(pointer.hoveredId)
        shown: pointer.hoveredId !== ""
    }
}
