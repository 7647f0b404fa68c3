pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

T.AbstractButton {
    id: item

    required property Command command
    required property bool current
    property int count: 0
    property color countColor: Theme.muted
    readonly property color ink: current ? Theme.accent : Theme.text

    Layout.fillWidth: true
    implicitHeight: 34
    leftPadding: 12
    rightPadding: 8
    enabled: command.enabled
    focusPolicy: Qt.StrongFocus
    text: command.text
    onClicked: command.run()
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: current
    Keys.onReturnPressed: item.clicked()
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    contentItem: RowLayout {
        spacing: 8
        Icon {
            name: item.command.icon
            color: item.current ? Theme.accent : Theme.muted
        }
        Label {
            Layout.fillWidth: true
            text: item.text
            color: item.ink
            font.weight: item.current ? Font.DemiBold : Font.Normal
        }
        Caption {
            visible: item.count > 0
            text: item.count.toLocaleString(Qt.locale(), "f", 0)
            color: item.countColor
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: item.current ? Theme.accentWeak : item.hovered ? Theme.hover : "transparent"
        Rectangle {
            visible: item.current
            width: 3
            height: parent.height - 16
            y: 8
            radius: 2
            color: Theme.accent
        }
        FocusRing { visible: item.visualFocus }
    }
    Instantiator {
        active: item.hovered
        delegate: Hint {
            parent: item
            text: item.command.keys
            shown: true
            x: item.width + 6
            y: 4
        }
    }
}
