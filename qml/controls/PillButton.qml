import QtQuick
import QtQuick.Templates as T
import TapHuan

T.AbstractButton {
    id: button

    property color ink: Theme.muted
    property color fill: Theme.hover
    property string hint

    implicitWidth: label.implicitWidth + 18
    implicitHeight: 22
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint
    Keys.onReturnPressed: button.clicked()

    contentItem: Label {
        id: label
        text: button.text
        color: button.ink
        font.pixelSize: 12
        horizontalAlignment: Text.AlignHCenter
    }
    background: Rectangle {
        radius: height / 2
        color: button.hovered ? Qt.tint(button.fill, Theme.dark ? "#18FFFFFF" : "#0C000000") : button.fill
        border.width: button.checked ? 1 : 0
        border.color: button.ink
        FocusRing {
            visible: button.visualFocus
            radius: height / 2
        }
    }
    HintBubble {
        over: button
        text: button.hint
        shown: button.hovered
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
}
