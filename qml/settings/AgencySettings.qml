pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Agencies with the days on which they exist.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings

    function add() {
        if (settings.addAgency(name.text) === "") name.clear();
    }

    title: qsTr("Agencies")
    about: qsTr("What the program ships can be changed for this plan. An agency that was merged ends on a day: the first on which it is there no longer.")
    count: settings.agencies.count
    copied: settings.agencies
    copiedRoles: ["code", "name", "shortName", "kindText", "fromText", "toText"]
    copiedTitles: [qsTr("Code"), qsTr("Name"), qsTr("Short name"), qsTr("Kind"), qsTr("From"), qsTr("No longer from")]
    onFilterTextChanged: settings.filterText = filterText
    Component.onCompleted: settings.filterText = ""
    adding: [
        TextField {
            id: name
            Layout.preferredWidth: 300
            enabled: part.rights.allowed
            placeholderText: qsTr("Name of a new agency")
            onAccepted: part.add()
        },
        Button {
            icon.name: "plus"
            text: qsTr("Add")
            enabled: name.text.trim() !== "" && part.rights.allowed
            onClicked: part.add()
        },
        Item { Layout.fillWidth: true }
    ]

    RowLayout {
        spacing: 4
        Caption { Layout.preferredWidth: 76; text: qsTr("Code") }
        Caption { Layout.fillWidth: true; leftPadding: 8; text: qsTr("Name") }
        Caption { Layout.preferredWidth: 150; leftPadding: 8; text: qsTr("Short name") }
        Caption { Layout.preferredWidth: 140; leftPadding: 8; text: qsTr("Kind") }
        Caption { Layout.preferredWidth: 120; leftPadding: 8; text: qsTr("From") }
        Caption { Layout.preferredWidth: 120; leftPadding: 8; text: qsTr("No longer from") }
        Item { Layout.preferredWidth: 28 }
    }
    Repeater {
        model: part.settings.agencies
        RowLayout {
            id: row
            required property string code
            required property string name
            required property string shortName
            required property string kind
            required property string fromText
            required property string toText
            required property bool isOwn
            required property bool isShipped

            function set(field: int, text: string): string {
                return part.settings.setAgencyField(code, field, text);
            }

            spacing: 4
            Label { Layout.preferredWidth: 76; text: row.code; color: Theme.muted }
            ValueField {
                id: nameField
                Layout.fillWidth: true
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.name
                label: qsTr("Name of %1").arg(row.code)
                onSubmitted: text => nameField.problem = row.set(AgencyModel.Name, text)
            }
            ValueField {
                id: shortField
                Layout.preferredWidth: 150
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.shortName
                label: qsTr("Short name of %1").arg(row.code)
                onSubmitted: text => shortField.problem = row.set(AgencyModel.ShortName, text)
            }
            ChoiceBox {
                id: kindBox
                Layout.preferredWidth: 140
                quiet: true
                enabled: part.rights.allowed
                choices: part.settings.agencyKinds
                value: row.kind
                label: qsTr("Kind of %1").arg(row.code)
                onChosen: code => kindBox.problem = row.set(AgencyModel.Kind, code)
            }
            DateField {
                id: fromField
                Layout.preferredWidth: 120
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.fromText
                label: qsTr("First day of %1").arg(row.code)
                onSubmitted: text => fromField.problem = row.set(AgencyModel.ValidFrom, text)
            }
            DateField {
                id: toField
                Layout.preferredWidth: 120
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.toText
                label: qsTr("First day without %1").arg(row.code)
                onSubmitted: text => toField.problem = row.set(AgencyModel.ValidTo, text)
            }
            ResetButton {
                isOwn: row.isOwn
                isShipped: row.isShipped
                enabled: row.isOwn && part.rights.allowed
                onClicked: part.settings.resetAgency(row.code)
            }
        }
    }
}
