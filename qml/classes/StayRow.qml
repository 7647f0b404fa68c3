import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

RowLayout {
    id: row

    required property string rowId
    required property string lecturerId
    required property string daysText
    required property string nightsText
    required property string tripsText
    required property Session session
    required property EditRight rights
    required property string classId

    function begin() {
        days.forceActiveFocus(Qt.TabFocusReason);
    }
    function set(field: int, text: string): string {
        return session.setStayField(classId, rowId, field, text);
    }

    spacing: 4
    ChoiceBox {
        Layout.fillWidth: true
        Layout.leftMargin: -8
        quiet: true
        choices: row.session.lecturers
        value: row.lecturerId
        label: qsTr("Lecturer")
        enabled: row.rights.allowed
        onChosen: code => row.set(StayModel.Lecturer, code)
    }
    NumberField {
        id: days
        Layout.preferredWidth: 44
        session: row.session
        refusal: row.rights.refusal
        value: row.daysText
        label: qsTr("Days")
        onSubmitted: text => days.problem = row.set(StayModel.Days, text)
    }
    NumberField {
        id: nights
        Layout.preferredWidth: 44
        session: row.session
        refusal: row.rights.refusal
        value: row.nightsText
        label: qsTr("Nights")
        onSubmitted: text => nights.problem = row.set(StayModel.Nights, text)
    }
    NumberField {
        id: trips
        Layout.preferredWidth: 44
        session: row.session
        refusal: row.rights.refusal
        value: row.tripsText
        label: qsTr("Trips")
        onSubmitted: text => trips.problem = row.set(StayModel.Trips, text)
    }
    IconButton {
        icon.name: "delete"
        hint: qsTr("Remove the stay")
        enabled: row.rights.allowed
        onClicked: row.session.removeStay(row.classId, row.rowId)
    }
}
