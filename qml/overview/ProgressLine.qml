pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

// How far the content of a department's classes is, as numbers and as a bar; a click leads to them.
T.AbstractButton {
    id: line

    required property string department
    required property string name
    required property int drafting
    required property int submitted
    required property int accepted
    required property int returned
    required property int late
    readonly property int classes: drafting + submitted + accepted + returned
    readonly property string states: Array.of(drafting > 0 ? qsTr("%1 in drafting").arg(drafting) : "", submitted > 0 ? qsTr("%1 submitted").arg(submitted) : "",
                                              returned > 0 ? qsTr("%1 returned").arg(returned) : "").filter(part => part !== "").join(" · ")

    implicitHeight: 42
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: name + ": " + qsTr("%1 of %2 accepted").arg(accepted).arg(classes) + ", " + states
    Keys.onReturnPressed: line.clicked()
    background: Rectangle {
        radius: Theme.radius
        color: line.hovered ? Theme.hover : "transparent"
        FocusRing { visible: line.visualFocus }
    }
    contentItem: Item {
        RowLayout {
            x: 4
            y: 4
            width: parent.width - 8
            spacing: 10
            Label {
                Layout.maximumWidth: line.width / 2
                text: line.name
            }
            Caption {
                Layout.fillWidth: true
                text: line.states
            }
            Caption {
                visible: line.late > 0
                text: qsTr("%1 late").arg(line.late)
                color: Theme.error
                font.weight: Font.DemiBold
            }
            Label { text: line.accepted + "/" + line.classes }
        }
        Rectangle {
            x: 4
            y: 28
            width: parent.width - 8
            height: 6
            radius: 3
            color: Theme.hover
            Row {
                anchors.fill: parent
                Repeater {
                    model: [line.accepted, line.submitted, line.returned]
                    Rectangle {
                        required property int index
                        required property int modelData
                        width: parent ? parent.width * modelData / line.classes : 0
                        height: 6
                        radius: 3
                        color: [Theme.accent, Theme.note, Theme.warn][index]
                    }
                }
            }
        }
    }
}
