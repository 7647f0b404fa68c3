pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Where classes are held, and for how many people there is room.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings

    function add() {
        if (settings.addVenue(name.text) === "") name.clear();
    }

    function paste(id: string, field: int) {
        if (rights.demand()) settings.pasteVenues(id, field);
    }

    title: qsTr("Venues")
    about: qsTr("A class is held in the venue of its own name and locality. A class with more people than there is room is a finding.")
    count: settings.venues.count
    emptyText: filterText !== "" ? qsTr("Nothing matches the filter.")
                                 : qsTr("No venues yet. Add one above, or take over those that classes name.")
    copied: settings.venues
    copiedRoles: ["name", "locality", "capacityText", "note"]
    copiedTitles: [qsTr("Name"), qsTr("Locality"), qsTr("Room for"), qsTr("Note")]
    copiedFigures: ["capacityText"]
    onFilterTextChanged: settings.filterText = filterText
    Component.onCompleted: settings.filterText = ""
    adding: [
        TextField {
            id: name
            Layout.preferredWidth: 300
            enabled: part.rights.allowed
            placeholderText: qsTr("Name of a new venue")
            onAccepted: part.add()
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Paste) && part.session.holdsCells();
                if (event.accepted) part.paste("", VenueModel.Name);
            }
        },
        Button {
            icon.name: "plus"
            text: qsTr("Add")
            enabled: name.text.trim() !== "" && part.rights.allowed
            onClicked: part.add()
        },
        Button {
            kind: Button.Quiet
            icon.name: "import"
            text: qsTr("Take over those of classes")
            enabled: part.rights.allowed
            onClicked: part.settings.addVenuesOfClasses()
        },
        Item { Layout.fillWidth: true }
    ]

    RowLayout {
        visible: part.count > 0
        spacing: 4
        Caption { Layout.fillWidth: true; leftPadding: 8; text: qsTr("Name") }
        Caption { Layout.preferredWidth: 200; leftPadding: 8; text: qsTr("Locality") }
        Caption { Layout.preferredWidth: 90; rightPadding: 8; horizontalAlignment: Text.AlignRight; text: qsTr("Room for") }
        Caption { Layout.preferredWidth: 220; leftPadding: 8; text: qsTr("Note") }
        Item { Layout.preferredWidth: 28 }
    }
    Repeater {
        model: part.settings.venues
        RowLayout {
            id: row
            required property string rowId
            required property string name
            required property string locality
            required property string capacityText
            required property string note

            function set(field: int, text: string): string {
                return part.settings.setVenueField(rowId, field, text);
            }

            spacing: 4
            ValueField {
                id: nameField
                Layout.fillWidth: true
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.name
                label: qsTr("Name of %1").arg(row.name)
                takesCells: true
                onCellsPasted: part.paste(row.rowId, VenueModel.Name)
                onSubmitted: text => nameField.problem = row.set(VenueModel.Name, text)
            }
            ValueField {
                id: localityField
                Layout.preferredWidth: 200
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.locality
                label: qsTr("Locality of %1").arg(row.name)
                takesCells: true
                onCellsPasted: part.paste(row.rowId, VenueModel.Locality)
                onSubmitted: text => localityField.problem = row.set(VenueModel.Locality, text)
            }
            NumberField {
                id: capacityField
                Layout.preferredWidth: 90
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.capacityText
                label: qsTr("Room in %1").arg(row.name)
                takesCells: true
                onCellsPasted: part.paste(row.rowId, VenueModel.Capacity)
                onSubmitted: text => capacityField.problem = row.set(VenueModel.Capacity, text)
            }
            ValueField {
                id: noteField
                Layout.preferredWidth: 220
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.note
                label: qsTr("Note on %1").arg(row.name)
                takesCells: true
                onCellsPasted: part.paste(row.rowId, VenueModel.Note)
                onSubmitted: text => noteField.problem = row.set(VenueModel.Note, text)
            }
            IconButton {
                icon.name: "delete"
                hint: qsTr("Remove")
                enabled: part.rights.allowed
                onClicked: part.settings.removeVenue(row.rowId)
            }
        }
    }
}
