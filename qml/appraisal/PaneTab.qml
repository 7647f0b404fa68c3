import QtQuick
import QtQuick.Templates as T
import TapHuan

// The way to one pane of a page.
T.AbstractButton {
    id: tab

    required property bool current

    implicitWidth: label.implicitWidth + 24
    implicitHeight: 36
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: tab.clicked()
    Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    contentItem: Label {
        id: label
        text: tab.text
        color: tab.current ? Theme.accent : Theme.text
        font.weight: tab.current ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: tab.hovered && !tab.current ? Theme.hover : "transparent"
        Rectangle {
            visible: tab.current
            anchors.bottom: parent.bottom
            x: 8
            width: parent.width - 16
            height: 2
            color: Theme.accent
        }
        FocusRing { visible: tab.visualFocus }
    }
}
