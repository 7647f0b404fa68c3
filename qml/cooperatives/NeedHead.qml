pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// The columns of the table of needs; its rows have the same places.
Rectangle {
    id: head

    height: 33
    color: Theme.sunken
    Caption {
        x: 12
        height: parent.height
        text: qsTr("Type and district")
        font.pixelSize: 12
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        Repeater {
            model: [qsTr("Cooperatives"), qsTr("Managers"), qsTr("Planned"), qsTr("Still to train")]
            Caption {
                required property string modelData
                width: 126
                height: head.height
                horizontalAlignment: Text.AlignRight
                text: modelData
                font.pixelSize: 12
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
