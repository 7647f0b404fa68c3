pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The holidays of the plan's year.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings

    function add() {
        if (settings.addHoliday(day.text, name.text, kind.code) !== "") return;
        day.clear();
        name.clear();
    }

    title: qsTr("Holidays of %1").arg(session.year)
    about: qsTr("A class on one of these days is a finding. A day that is worked all the same is taken back; a day that the province gives is added.")
    count: settings.holidays.count
    copied: settings.holidays
    copiedRoles: ["dayText", "name", "kindText", "sourceText"]
    copiedTitles: [qsTr("Day"), qsTr("Name"), qsTr("Kind"), qsTr("Source")]
    onFilterTextChanged: settings.filterText = filterText
    Component.onCompleted: settings.filterText = ""
    adding: [
        TextField {
            id: day
            Layout.preferredWidth: 104
            enabled: part.rights.allowed
            placeholderText: qsTr("day/month")
        },
        TextField {
            id: name
            Layout.preferredWidth: 240
            enabled: part.rights.allowed
            placeholderText: qsTr("Name of the day")
            onAccepted: part.add()
        },
        ChoiceBox {
            id: kind
            property string code: "public"
            Layout.preferredWidth: 210
            enabled: part.rights.allowed
            choices: part.settings.holidayKinds
            value: code
            label: qsTr("Kind of the day")
            onChosen: chosen => code = chosen
        },
        Button {
            icon.name: "plus"
            text: qsTr("Add")
            enabled: day.text.trim() !== "" && name.text.trim() !== "" && part.rights.allowed
            onClicked: part.add()
        },
        Item { Layout.fillWidth: true }
    ]

    RowLayout {
        spacing: 4
        Caption { Layout.preferredWidth: 92; text: qsTr("Day") }
        Caption { Layout.fillWidth: true; leftPadding: 8; text: qsTr("Name") }
        Caption { Layout.preferredWidth: 220; leftPadding: 8; text: qsTr("Kind") }
        Caption { Layout.preferredWidth: 300; text: qsTr("Source") }
        Item { Layout.preferredWidth: 60 }
    }
    Repeater {
        model: part.settings.holidays
        RowLayout {
            id: row
            required property string day
            required property string dayText
            required property string name
            required property string kind
            required property string sourceText
            required property bool isOwn
            required property bool isShipped
            required property bool isTakenBack

            spacing: 4
            Label {
                Layout.preferredWidth: 92
                text: row.dayText
                color: row.isTakenBack ? Theme.muted : Theme.text
                font.strikeout: row.isTakenBack
            }
            ValueField {
                id: nameField
                Layout.fillWidth: true
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.name
                label: qsTr("Name of %1").arg(row.dayText)
                onSubmitted: text => nameField.problem = part.settings.setHolidayField(row.day, HolidayModel.Name, text)
            }
            ChoiceBox {
                id: kindBox
                Layout.preferredWidth: 220
                quiet: true
                enabled: part.rights.allowed
                choices: part.settings.holidayKinds
                value: row.kind
                label: qsTr("Kind of %1").arg(row.dayText)
                onChosen: code => kindBox.problem = part.settings.setHolidayField(row.day, HolidayModel.Kind, code)
            }
            Caption { Layout.preferredWidth: 300; text: row.sourceText }
            ResetButton {
                isOwn: row.isOwn && row.isShipped
                isShipped: true
                enabled: isOwn && part.rights.allowed
                onClicked: part.settings.resetHoliday(row.day)
            }
            IconButton {
                opacity: row.isTakenBack ? 0 : 1
                enabled: !row.isTakenBack && part.rights.allowed
                icon.name: "delete"
                hint: row.isShipped ? qsTr("People work on this day") : qsTr("Remove")
                onClicked: part.settings.takeBackHoliday(row.day)
            }
        }
    }
}
