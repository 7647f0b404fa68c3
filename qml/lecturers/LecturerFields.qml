import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is entered for a lecturer.
GridLayout {
    id: fields

    required property Session session
    required property EditRight rights
    readonly property LecturerRegister register: session.lecturerRegister

    function begin() {
        name.forceActiveFocus(Qt.TabFocusReason);
    }

    columns: 2
    columnSpacing: 8
    rowSpacing: 8
    Field {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        label: qsTr("Name")
        LecturerField { session: fields.session; refusal: fields.rights.refusal; id: name; field: LecturerRegister.Name; label: qsTr("Name"); value: fields.register.current.name }
    }
    Field {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        label: qsTr("Rank, which decides the fee")
        ChoiceBox {
            Layout.fillWidth: true
            choices: fields.session.ranks
            value: fields.register.current.rank
            label: qsTr("Rank")
            enabled: fields.rights.allowed
            onChosen: code => fields.register.setField([fields.register.currentId], LecturerRegister.Rank, code)
        }
    }
    Field {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        label: qsTr("Department")
        ChoiceBox {
            Layout.fillWidth: true
            choices: fields.session.departments
            value: fields.register.current.department
            anyText: fields.register.current.departmentName
            label: qsTr("Department")
            enabled: fields.rights.allowed
            onChosen: code => fields.register.setField([fields.register.currentId], LecturerRegister.Department, code)
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Phone")
        LecturerField { session: fields.session; refusal: fields.rights.refusal; field: LecturerRegister.Phone; label: qsTr("Phone"); value: fields.register.current.phone }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("E-mail")
        LecturerField { session: fields.session; refusal: fields.rights.refusal; field: LecturerRegister.Email; label: qsTr("E-mail"); value: fields.register.current.email }
    }
    Field {
        Layout.fillWidth: true
        Layout.columnSpan: 2
        label: qsTr("Note")
        LecturerField { session: fields.session; refusal: fields.rights.refusal; field: LecturerRegister.Note; label: qsTr("Note"); value: fields.register.current.note }
    }
}
