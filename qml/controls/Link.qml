import QtQuick
import QtQuick.Templates as T
import TapHuan

T.AbstractButton {
    id: link

    property color ink: Theme.accent

    implicitWidth: content.implicitWidth
    implicitHeight: 22
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Keys.onReturnPressed: link.clicked()

    contentItem: Label {
        id: content
        text: link.text
        color: link.ink
        font.underline: link.hovered
    }
    background: Item {
        FocusRing { visible: link.visualFocus }
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
}
