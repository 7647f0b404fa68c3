pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What cost items are called, their unit, and where they are booked.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings

    title: qsTr("Cost items")
    about: qsTr("An emptied field goes back to what is shipped. Figures do not change by this: they come from norms and from what classes say.")
    count: settings.items.count
    copied: settings.items
    copiedRoles: ["label", "unit", "sectionText", "budgetCode"]
    copiedTitles: [qsTr("Label"), qsTr("Unit"), qsTr("Section"), qsTr("Budget code")]
    onFilterTextChanged: settings.filterText = filterText
    Component.onCompleted: settings.filterText = ""

    RowLayout {
        spacing: 4
        Caption { Layout.fillWidth: true; leftPadding: 8; text: qsTr("Label") }
        Caption { Layout.preferredWidth: 130; leftPadding: 8; text: qsTr("Unit") }
        Caption { Layout.preferredWidth: 230; leftPadding: 8; text: qsTr("Section") }
        Caption { Layout.preferredWidth: 90; leftPadding: 8; text: qsTr("Budget code") }
        Item { Layout.preferredWidth: 28 }
    }
    Repeater {
        model: part.settings.items
        RowLayout {
            id: row
            required property string code
            required property string label
            required property string unit
            required property string section
            required property string budgetCode
            required property bool isOwn

            function set(field: int, text: string): string {
                return part.settings.setItemField(code, field, text);
            }

            spacing: 4
            ValueField {
                id: labelField
                Layout.fillWidth: true
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.label
                label: qsTr("Label of %1").arg(row.label)
                onSubmitted: text => labelField.problem = row.set(ItemModel.Label, text)
            }
            ValueField {
                id: unitField
                Layout.preferredWidth: 130
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.unit
                label: qsTr("Unit of %1").arg(row.label)
                onSubmitted: text => unitField.problem = row.set(ItemModel.Unit, text)
            }
            ChoiceBox {
                id: sectionBox
                Layout.preferredWidth: 230
                quiet: true
                enabled: part.rights.allowed
                choices: part.settings.sections
                value: row.section
                label: qsTr("Section of %1").arg(row.label)
                onChosen: code => sectionBox.problem = row.set(ItemModel.Section, code)
            }
            ValueField {
                id: budgetField
                Layout.preferredWidth: 90
                quiet: true
                session: part.session
                refusal: part.rights.refusal
                value: row.budgetCode
                label: qsTr("Budget code of %1").arg(row.label)
                onSubmitted: text => budgetField.problem = row.set(ItemModel.BudgetCode, text)
            }
            ResetButton {
                isOwn: row.isOwn
                isShipped: true
                enabled: row.isOwn && part.rights.allowed
                onClicked: part.settings.resetItem(row.code)
            }
        }
    }
}
