pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// The need of one type, or of one district of it, with a bar of how much is covered.
Rectangle {
    id: line

    required property bool isType
    required property string name
    required property string cooperativesText
    required property string managersText
    required property string plannedText
    required property string missingText
    required property real covered
    property bool keyboardHere: false
    signal picked()

    implicitHeight: Theme.row
    color: ListView.isCurrentItem && keyboardHere ? Theme.accentWeak : pointer.hovered ? Theme.hover : isType ? Theme.sunken : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1: %2 managers, %3 planned, %4 still to train").arg(name).arg(managersText).arg(plannedText).arg(missingText === "" ? "0" : missingText)

    HoverHandler { id: pointer }
    TapHandler { onTapped: line.picked() }
    Label {
        x: line.isType ? 12 : 28
        width: 280 - x
        height: parent.height
        text: line.name
        font.weight: line.isType ? Font.DemiBold : Font.Normal
    }
    Rectangle {
        visible: line.managersText !== "0"
        x: 292
        width: Math.max(40, figures.x - x - 12)
        height: 6
        radius: 3
        anchors.verticalCenter: parent.verticalCenter
        color: line.covered < 1 ? Theme.warnWeak : Theme.hover
        Rectangle {
            width: parent.width * line.covered
            height: parent.height
            radius: 3
            color: Theme.accent
            opacity: line.isType ? 1 : 0.6
        }
    }
    Row {
        id: figures
        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        Repeater {
            model: [line.cooperativesText, line.managersText, line.plannedText, line.missingText]
            Label {
                required property int index
                required property string modelData
                width: 126
                height: figures.height
                horizontalAlignment: Text.AlignRight
                text: modelData
                color: index === 3 ? Theme.warn : Theme.text
                font.weight: line.isType || index === 3 ? Font.DemiBold : Font.Normal
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
