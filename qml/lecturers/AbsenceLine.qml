import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Days on which the lecturer is not available.
ColumnLayout {
    id: line

    required property string rowId
    required property string firstDayText
    required property string lastDayText
    required property string note
    required property Session session
    required property EditRight rights

    function begin() {
        first.forceActiveFocus(Qt.TabFocusReason);
    }
    function set(field: int, text: string): string {
        return session.lecturerRegister.setAbsenceField(rowId, field, text);
    }

    spacing: 4
    RowLayout {
        spacing: 4
        DateField {
            id: first
            Layout.fillWidth: true
            session: line.session
            refusal: line.rights.refusal
            value: line.firstDayText
            label: qsTr("First day of the absence")
            onSubmitted: text => first.problem = line.set(LecturerRegister.FirstDay, text)
        }
        Label {
            text: "–"
            color: Theme.muted
        }
        DateField {
            id: last
            Layout.fillWidth: true
            session: line.session
            refusal: line.rights.refusal
            value: line.lastDayText
            label: qsTr("Last day of the absence")
            onSubmitted: text => last.problem = line.set(LecturerRegister.LastDay, text)
        }
        IconButton {
            icon.name: "delete"
            hint: qsTr("Remove the absence")
            enabled: line.rights.allowed
            onClicked: line.session.lecturerRegister.removeAbsence(line.rowId)
        }
    }
    ValueField {
        id: noteField
        Layout.fillWidth: true
        Layout.leftMargin: -8
        quiet: true
        session: line.session
        refusal: line.rights.refusal
        value: line.note
        label: qsTr("Note on the absence")
        placeholderText: qsTr("Why, or who stands in")
        onSubmitted: text => noteField.problem = line.set(LecturerRegister.AbsenceNote, text)
    }
}
