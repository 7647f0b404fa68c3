import QtQuick
import QtQuick.Templates as T
import TapHuan

T.Button {
    id: button

    enum Kind { Plain, Primary, Quiet, Danger }
    property int kind: Button.Plain
    property string hint
    property bool leftAligned: false
    property bool used: false // since the pointer came; its hint is known
    readonly property color ink: kind === Button.Primary ? Theme.accentInk : kind === Button.Danger ? Theme.error
                               : kind === Button.Quiet ? Theme.accent : Theme.text
    readonly property color rest: kind === Button.Primary ? Theme.accent
                                : kind === Button.Plain ? Theme.surface : "transparent"

    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Theme.field
    leftPadding: 10
    rightPadding: 10
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.name: text !== "" ? text : hint
    Accessible.description: hint
    onPressed: used = true
    onHoveredChanged: used = false
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        implicitWidth: button.text === "" ? 16 : Math.ceil(metrics.advanceWidth) + 1 + label.anchors.leftMargin
        TextMetrics {
            id: metrics
            font: label.font
            text: button.text
        }
        Icon {
            visible: button.icon.name !== ""
            x: button.text === "" ? (parent.width - width) / 2 : 0
            anchors.verticalCenter: parent.verticalCenter
            name: button.icon.name
            color: button.ink
        }
        Label {
            id: label
            visible: button.text !== ""
            anchors.fill: parent
            anchors.leftMargin: button.icon.name === "" ? 0 : 22
            horizontalAlignment: button.leftAligned || button.icon.name !== "" ? Text.AlignLeft : Text.AlignHCenter
            text: button.text
            color: button.ink
            font.weight: button.kind === Button.Primary ? Font.DemiBold : Font.Normal
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.kind === Button.Primary ? (button.hovered ? Qt.darker(button.rest, 1.08) : button.rest)
             : button.down || button.checked ? Theme.pressed : button.hovered ? Theme.hover : button.rest
        border.width: button.kind === Button.Plain ? 1 : 0
        border.color: button.checked ? Theme.accent : Theme.fieldLine
        FocusRing { visible: button.visualFocus }
    }
    HintBubble {
        over: button
        text: button.hint
        shown: button.hovered && !button.down && !button.used
    }
}
