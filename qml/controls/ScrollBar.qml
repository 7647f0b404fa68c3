import QtQuick
import QtQuick.Templates as T
import TapHuan

T.ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.08
    visible: size < 1
    contentItem: Rectangle {
        radius: 3
        color: bar.pressed || bar.hovered ? Theme.muted : Theme.fieldLine
    }
}
