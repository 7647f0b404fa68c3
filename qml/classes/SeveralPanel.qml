pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One value for all selected classes; what is left empty stays as it is in each.
ColumnLayout {
    id: panel

    required property Session session
    required property EditRight rights
    required property list<string> ids
    signal deleteAsked()
    signal duplicateAsked()

    component Both: SharedField {
        Layout.fillWidth: true
        session: panel.session
        rights: panel.rights
        ids: panel.ids
    }

    spacing: 10
    Title {
        Layout.fillWidth: true
        Layout.margins: 16
        Layout.bottomMargin: 0
        text: qsTr("%Ln classes selected", "", panel.ids.length)
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 16
        Layout.rightMargin: 16
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("Type a value and press Enter: it is set for all of them, in one step that Ctrl+Z takes back.")
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.leftMargin: 16
        Layout.rightMargin: 16
        columns: 2
        columnSpacing: 8
        rowSpacing: 8
        Both { field: ClassForm.StartDate; label: qsTr("Start") }
        Both { field: ClassForm.Days; label: qsTr("Days") }
        Both { field: ClassForm.SessionsPerDay; label: qsTr("Sessions/day") }
        Both { field: ClassForm.Priority; label: qsTr("Priority") }
        Both { field: ClassForm.Locality; label: qsTr("Locality") }
        Both { field: ClassForm.Venue; label: qsTr("Venue") }
        Field {
            Layout.columnSpan: 2
            Layout.fillWidth: true
            label: qsTr("Place")
            ChoiceBox {
                id: place
                Layout.fillWidth: true
                choices: panel.session.places
                value: ""
                anyText: qsTr("unchanged")
                label: qsTr("Place")
                enabled: panel.rights.allowed
                onChosen: code => place.problem = panel.session.setClassField(panel.ids, ClassForm.Place, code)
            }
        }
    }
    RowLayout {
        Layout.margins: 16
        spacing: 8
        Button {
            icon.name: "copy"
            text: qsTr("Duplicate")
            enabled: panel.rights.allowed
            onClicked: panel.duplicateAsked()
        }
        Button {
            kind: Button.Danger
            icon.name: "delete"
            text: qsTr("Delete")
            enabled: panel.rights.allowed
            onClicked: panel.deleteAsked()
        }
    }
    Item { Layout.fillHeight: true }
}
