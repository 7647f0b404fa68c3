import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: details

    required property Session session
    required property EditRight rights
    required property string classId
    required property string rowId
    required property string rank
    required property string beneficiary
    required property string label
    required property string reason
    required property bool perRank
    required property bool perGroup

    function set(field: int, text: string): string {
        return session.setEntryField(classId, rowId, field, text);
    }

    spacing: 6
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: details.perRank
            label: qsTr("Only for the rank")
            ChoiceBox {
                id: rankBox
                Layout.fillWidth: true
                choices: details.session.ranks
                value: details.rank
                anyText: qsTr("every rank")
                label: qsTr("Only for the rank")
                enabled: details.rights.allowed
                onChosen: code => rankBox.problem = details.set(EntryModel.Rank, code)
            }
        }
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            visible: details.perGroup
            label: qsTr("Only for the group")
            ChoiceBox {
                id: group
                Layout.fillWidth: true
                choices: details.session.beneficiaries
                value: details.beneficiary
                anyText: qsTr("every group")
                label: qsTr("Only for the group")
                enabled: details.rights.allowed
                onChosen: code => group.problem = details.set(EntryModel.Beneficiary, code)
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Label")
        ValueField {
            id: labelField
            Layout.fillWidth: true
            session: details.session
            refusal: details.rights.refusal
            value: details.label
            label: qsTr("Label")
            onSubmitted: text => labelField.problem = details.set(EntryModel.Label, text)
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Reason, where the rate differs from the norm")
        ValueField {
            id: reasonField
            Layout.fillWidth: true
            session: details.session
            refusal: details.rights.refusal
            value: details.reason
            label: qsTr("Reason")
            onSubmitted: text => reasonField.problem = details.set(EntryModel.Reason, text)
        }
    }
    Button {
        Layout.alignment: Qt.AlignRight
        implicitHeight: 26
        kind: Button.Danger
        icon.name: "delete"
        text: qsTr("Remove the item")
        enabled: details.rights.allowed
        onClicked: details.session.removeEntry(details.classId, details.rowId)
    }
}
