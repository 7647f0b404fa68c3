pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: section

    required property Session session
    required property EditRight rights
    readonly property ClassForm form: session.currentClass

    function reveal() {
        const row = rows.itemAt(0) as TraineeRow;
        row ? row.begin() : adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 2
    RowLayout {
        spacing: 4
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Trainees")
        }
        AddButton {
            id: adder
            text: qsTr("Group")
            enabled: section.rights.allowed
            choices: section.session.beneficiaries
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Paste) && section.rights.demand();
                if (event.accepted) section.session.pasteGroups(section.form.classId, "", TraineeModel.Beneficiary);
            }
            onChosen: code => section.session.addGroup(section.form.classId, code)
        }
    }
    RowLayout {
        visible: rows.count > 0
        spacing: 4
        Caption { Layout.fillWidth: true; text: qsTr("Group") }
        Caption { Layout.preferredWidth: 58; rightPadding: 6; horizontalAlignment: Text.AlignRight; text: qsTr("People") }
        Caption { Layout.preferredWidth: 58; rightPadding: 6; horizontalAlignment: Text.AlignRight; text: qsTr("Lodged") }
        Item { implicitWidth: 28 }
    }
    Repeater {
        id: rows
        model: section.form.trainees
        TraineeRow {
            Layout.fillWidth: true
            session: section.session
            rights: section.rights
            classId: section.form.classId
        }
    }
    Label {
        Layout.fillWidth: true
        visible: rows.count === 0
        color: Theme.muted
        wrapMode: Text.Wrap
        text: qsTr("No trainees yet: add a group and say how many people it has.")
    }
}
