import QtQuick
import QtQuick.Templates as T
import TapHuan

T.AbstractButton {
    id: bar

    required property string typeCode
    required property string typeName
    required property string departmentName
    required property int classes
    required property string traineesText
    required property string amountText
    required property string percentText
    required property real share

    implicitHeight: 42
    focusPolicy: Qt.StrongFocus
    text: typeName
    Accessible.role: Accessible.Button
    Accessible.name: typeName + ", " + amountText
    Keys.onReturnPressed: bar.clicked()
    background: Rectangle {
        radius: Theme.radius
        color: bar.hovered ? Theme.hover : "transparent"
        FocusRing { visible: bar.visualFocus }
    }
    contentItem: Item {
        Label {
            id: name
            x: 4
            y: 4
            width: Math.min(implicitWidth, parent.width * 0.5)
            text: bar.typeName
        }
        Caption {
            anchors.left: name.right
            anchors.leftMargin: 10
            anchors.right: amount.left
            anchors.rightMargin: 8
            anchors.baseline: name.baseline
            text: Array.of(bar.departmentName, qsTr("%Ln class(es)", "", bar.classes), qsTr("%1 trainees").arg(bar.traineesText)).filter(part => part !== "").join(" · ")
        }
        Label {
            id: amount
            anchors.right: percent.left
            y: 4
            text: bar.amountText
        }
        Caption {
            id: percent
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.baseline: amount.baseline
            width: 48
            horizontalAlignment: Text.AlignRight
            text: bar.percentText
        }
        Rectangle {
            x: 4
            y: 28
            width: parent.width - 8
            height: 6
            radius: 3
            color: Theme.hover
            Rectangle {
                width: Math.max(radius * 2, parent.width * bar.share)
                height: parent.height
                radius: 3
                color: Theme.accent
            }
        }
    }
}
