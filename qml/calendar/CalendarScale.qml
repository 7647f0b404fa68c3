import QtQuick

// How large a day and a lane are.
QtObject {
    id: scale

    property real day: 11
    readonly property real week: day * 7
    readonly property int lane: 30
}
