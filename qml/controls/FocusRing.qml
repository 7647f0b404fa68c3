import QtQuick
import TapHuan

// Drawn around whatever holds the keyboard.
Rectangle {
    anchors.fill: parent
    anchors.margins: -2
    radius: Theme.radius + 2
    color: "transparent"
    border.color: Theme.accent
    border.width: 2
}
