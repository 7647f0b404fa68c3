import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

// Leads to one part of the settings.
T.AbstractButton {
    id: way

    required property int section
    property bool current: false

    Layout.fillWidth: true
    implicitHeight: 32
    leftPadding: 10
    rightPadding: 8
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: way.clicked()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: Label {
        text: way.text
        color: way.current ? Theme.accent : Theme.text
        font.weight: way.current ? Font.DemiBold : Font.Normal
    }
    background: Rectangle {
        radius: Theme.radius
        color: way.current ? Theme.accentWeak : way.hovered ? Theme.hover : "transparent"
        FocusRing { visible: way.visualFocus }
    }
}
