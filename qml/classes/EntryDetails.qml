import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: details

    required property EntryRow entry
    readonly property Session session: entry.session

    spacing: 6
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: details.entry.perRank
            label: qsTr("Only for the rank")
            ChoiceBox {
                id: rank
                Layout.fillWidth: true
                choices: details.session.ranks
                value: details.entry.rank
                anyText: qsTr("every rank")
                label: qsTr("Only for the rank")
                enabled: !details.session.readOnly
                onChosen: code => rank.problem = details.entry.set(EntryModel.Rank, code)
            }
        }
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: details.entry.perGroup
            label: qsTr("Only for the group")
            ChoiceBox {
                id: group
                Layout.fillWidth: true
                choices: details.session.beneficiaries
                value: details.entry.beneficiary
                anyText: qsTr("every group")
                label: qsTr("Only for the group")
                enabled: !details.session.readOnly
                onChosen: code => group.problem = details.entry.set(EntryModel.Beneficiary, code)
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Label")
        ValueField {
            id: label
            Layout.fillWidth: true
            session: details.session
            value: details.entry.label
            label: qsTr("Label")
            onSubmitted: text => label.problem = details.entry.set(EntryModel.Label, text)
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Reason, where the rate differs from the norm")
        ValueField {
            id: reason
            Layout.fillWidth: true
            session: details.session
            value: details.entry.reason
            label: qsTr("Reason")
            onSubmitted: text => reason.problem = details.entry.set(EntryModel.Reason, text)
        }
    }
    Button {
        Layout.alignment: Qt.AlignRight
        implicitHeight: 26
        kind: Button.Danger
        icon.name: "delete"
        text: qsTr("Remove the item")
        enabled: !details.session.readOnly
        onClicked: details.session.removeEntry(details.entry.classId, details.entry.rowId)
    }
}
