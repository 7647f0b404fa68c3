import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

RowLayout {
    id: row

    required property string rowId
    required property string beneficiary
    required property string countText
    required property string lodgedText
    required property Session session
    required property EditRight rights
    required property string classId

    function begin() {
        people.forceActiveFocus(Qt.TabFocusReason);
    }
    function set(field: int, text: string): string {
        return session.setGroupField(classId, rowId, field, text);
    }

    function paste(field: int) {
        if (rights.demand()) session.pasteGroups(classId, rowId, field);
    }

    spacing: 4
    ChoiceBox {
        Layout.fillWidth: true
        Layout.leftMargin: -8
        quiet: true
        choices: row.session.beneficiaries
        value: row.beneficiary
        label: qsTr("Group of trainees")
        enabled: row.rights.allowed
        onChosen: code => row.set(TraineeModel.Beneficiary, code)
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Paste);
            if (event.accepted) row.paste(TraineeModel.Beneficiary);
        }
    }
    NumberField {
        id: people
        Layout.preferredWidth: 58
        session: row.session
        refusal: row.rights.refusal
        value: row.countText
        label: qsTr("People")
        takesCells: true
        onCellsPasted: row.paste(TraineeModel.Count)
        onSubmitted: text => people.problem = row.set(TraineeModel.Count, text)
    }
    NumberField {
        id: lodged
        Layout.preferredWidth: 58
        session: row.session
        refusal: row.rights.refusal
        value: row.lodgedText
        label: qsTr("Lodged")
        takesCells: true
        onCellsPasted: row.paste(TraineeModel.Lodged)
        onSubmitted: text => lodged.problem = row.set(TraineeModel.Lodged, text)
    }
    IconButton {
        icon.name: "delete"
        hint: qsTr("Remove the group")
        enabled: row.rights.allowed
        onClicked: row.session.removeGroup(row.classId, row.rowId)
    }
}
