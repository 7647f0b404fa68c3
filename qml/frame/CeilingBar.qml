import QtQuick
import TapHuan

// How much of the ceiling is taken; past it, the mark shows where the ceiling was.
Rectangle {
    id: bar

    required property real used
    required property bool over

    implicitHeight: 6
    radius: 3
    color: Theme.pressed
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Ceiling used")

    Rectangle {
        width: parent.width * Math.min(1, bar.used)
        height: parent.height
        radius: 3
        color: bar.over ? Theme.error : Theme.accent
    }
    Rectangle {
        visible: bar.used > 1
        x: parent.width / Math.max(1, bar.used)
        y: -3
        width: 2
        height: parent.height + 6
        color: Theme.text
    }
}
