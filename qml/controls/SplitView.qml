import QtQuick
import QtQuick.Templates as T
import TapHuan

// Two parts beside each other; the line between them is drawn along, or moved with the arrows.
T.SplitView {
    handle: Item {
        id: grip
        implicitWidth: 7
        containmentMask: Item {
            x: -3
            width: 13
            height: grip.height
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: grip.T.SplitHandle.pressed || grip.T.SplitHandle.hovered ? 3 : 1
            height: parent.height
            color: grip.T.SplitHandle.pressed || grip.T.SplitHandle.hovered ? Theme.accent : Theme.line
        }
    }
}
