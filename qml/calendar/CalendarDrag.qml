import QtQuick
import TapHuan.App

// A bar on its way to other days: it follows the pointer, scrolls the year at its edges, and is taken
// back by Escape until the button is pressed anew.
QtObject {
    id: drag

    required property Flickable area
    required property PlanCalendar calendar
    required property CalendarScale scaling
    property string heldId // of the class whose bar the button holds; empty: none, or it was taken back
    property string classId // of the bar that moves
    property int days: 0
    property real grip: 0 // where in the year the bar was taken
    property real pointer: 0 // within what is in sight
    readonly property bool running: classId !== ""
    readonly property int edge: 40
    readonly property real pull: running ? Math.min(0, pointer - edge) + Math.max(0, pointer - area.width + edge) : 0
    readonly property Timer scrolling: Timer {
        interval: 16
        repeat: true
        running: drag.pull !== 0
        onTriggered: drag.scroll(Math.max(-edge, Math.min(edge, drag.pull)) / 3)
        readonly property int edge: drag.edge
    }

    function press(pressedId: string, at: real) {
        heldId = pressedId;
        pointer = at;
        grip = at + area.contentX;
    }
    function follow(at: real) {
        pointer = at;
        if (heldId !== "" && (running || Math.abs(at + area.contentX - grip) > 5)) aim();
    }
    function aim() {
        const wanted = Math.round((pointer + area.contentX - grip) / scaling.day);
        if (running && wanted === days) return;
        classId = heldId;
        days = wanted;
        calendar.tryMove(classId, days);
    }
    function scroll(by: real) {
        area.contentX = Math.max(0, Math.min(area.contentWidth - area.width, area.contentX + by));
        aim();
    }
    function drop() {
        const droppedId = classId, by = days;
        cancel();
        calendar.move(droppedId, by);
        calendar.endMove();
    }
    function cancel() {
        heldId = classId = "";
        days = 0;
        calendar.endTry();
    }
    function shiftOf(barId: string): int {
        return barId === classId ? days : 0;
    }
}
