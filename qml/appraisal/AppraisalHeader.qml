pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

Rectangle {
    id: header

    required property AppraisalColumns columns

    component Head: Label {
        height: 32
        leftPadding: 8
        rightPadding: 8
        color: Theme.muted
        font.pixelSize: 12
        Accessible.role: Accessible.ColumnHeader
    }
    component Figure: Head {
        horizontalAlignment: Text.AlignRight
    }

    height: 33
    color: Theme.sunken
    Row {
        Head { width: header.columns.title; leftPadding: 12; text: qsTr("Item of cost") }
        Figure { width: header.columns.money; text: qsTr("Requested") }
        Figure { width: header.columns.quantity; text: qsTr("Quantity") }
        Figure { width: header.columns.rate; text: qsTr("Rate") }
        Figure { width: header.columns.money; text: qsTr("Appraised") }
        Figure { width: header.columns.money; text: qsTr("Approved") }
        Figure { width: header.columns.difference; text: qsTr("Difference") }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
