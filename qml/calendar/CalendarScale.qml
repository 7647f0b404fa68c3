import QtQuick

// How large a day and a lane are, and what the user drags.
QtObject {
    id: scale

    property real day: 11
    readonly property real week: day * 7
    readonly property int lane: 30
    property string draggedId
    property int draggedDays: 0

    function drag(classId: string, days: int) {
        draggedId = classId;
        draggedDays = days;
    }
    function shiftOf(classId: string): int {
        return classId === draggedId ? draggedDays : 0;
    }
}
