import QtQuick
import TapHuan

// A short state in its colour.
Rectangle {
    id: pill

    required property string text
    property color ink: Theme.muted
    property color fill: Theme.hover

    implicitWidth: label.implicitWidth + 16
    implicitHeight: 20
    radius: height / 2
    color: fill
    Caption {
        id: label
        anchors.centerIn: parent
        width: Math.min(implicitWidth, pill.width - 12)
        text: pill.text
        color: pill.ink
    }
}
