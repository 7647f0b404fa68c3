pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

Rectangle {
    id: header

    required property EstimateColumns columns

    component Head: Label {
        height: 32
        leftPadding: 8
        rightPadding: 8
        color: Theme.muted
        font.pixelSize: 12
        Accessible.role: Accessible.ColumnHeader
    }

    height: 33
    color: Theme.sunken
    Row {
        Head { width: header.columns.title; leftPadding: 12; text: qsTr("Item of cost") }
        Head { width: header.columns.how; text: qsTr("How computed") }
        Head { width: header.columns.rate; text: qsTr("Rate"); horizontalAlignment: Text.AlignRight }
        Head { width: header.columns.cap; text: qsTr("Cap"); horizontalAlignment: Text.AlignRight }
        Head { width: header.columns.amount; text: qsTr("Amount"); horizontalAlignment: Text.AlignRight }
        Head { width: header.columns.basis; text: qsTr("Basis") }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
