pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Requested and what became of it, by cooperative type.
ColumnLayout {
    id: sums

    required property VersionAppraisal appraisal

    spacing: 2
    RowLayout {
        spacing: 6
        Label { Layout.fillWidth: true; text: qsTr("By type"); font.weight: Font.DemiBold; Accessible.role: Accessible.Heading }
        Caption { text: qsTr("requested → approved") }
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: contentHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: sums.appraisal.byType
        Accessible.role: Accessible.List
        Accessible.name: qsTr("By type")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: ColumnLayout {
            id: row
            required property string name
            required property string requestedText
            required property string approvedText
            required property string differenceText

            width: list.width - 10
            spacing: 0
            Accessible.role: Accessible.ListItem
            Accessible.name: name + ": " + requestedText + " → " + approvedText
            Label { Layout.fillWidth: true; text: row.name; font.pixelSize: 12 }
            RowLayout {
                Caption { Layout.fillWidth: true; text: row.requestedText + " → " + row.approvedText }
                Caption { text: row.differenceText; color: Theme.error }
            }
        }
    }
}
