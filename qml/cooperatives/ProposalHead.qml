import QtQuick
import QtQuick.Layouts
import TapHuan

// The names of the columns of the table of proposed classes.
Rectangle {
    id: head

    required property ProposalColumns columns

    height: 33
    color: Theme.sunken

    component Name: Caption {
        property bool numeric: false
        Layout.fillHeight: true
        leftPadding: 8
        rightPadding: 8
        horizontalAlignment: numeric ? Text.AlignRight : Text.AlignLeft
        font.pixelSize: 12
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: head.columns.gap
        Item { Layout.preferredWidth: head.columns.box }
        Name { Layout.preferredWidth: head.columns.type; leftPadding: 0; text: qsTr("Type") }
        Name { Layout.preferredWidth: head.columns.department; leftPadding: 0; text: qsTr("Department") }
        Name { Layout.fillWidth: true; text: qsTr("For the managers of these districts") }
        Name { Layout.preferredWidth: head.columns.locality; text: qsTr("Locality") }
        Name { Layout.preferredWidth: head.columns.people; numeric: true; text: qsTr("Trainees") }
        Name { Layout.preferredWidth: head.columns.days; numeric: true; text: qsTr("Days") }
        Name { Layout.preferredWidth: head.columns.start; text: qsTr("Start") }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
