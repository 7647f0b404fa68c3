pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

TableColumns {
    id: columns

    required property Session session
    wide: name

    component Part: TableColumn {
        preferences: columns.preferences
        page: "lecturers"
    }

    readonly property TableColumn name: Part { key: "name"; title: qsTr("Lecturer"); elide: Text.ElideMiddle; width: Math.max(150, columns.tableWidth - columns.others); number: LecturerModel.Name; field: LecturerRegister.Name }
    readonly property TableColumn rank: Part {
        key: "rank"
        title: qsTr("Rank")
        width: 92
        number: LecturerModel.Rank
        field: LecturerRegister.Rank
        choices: columns.session.ranks
        ink: Theme.muted
    }
    readonly property TableColumn department: Part {
        key: "department"
        title: qsTr("Department")
        width: 102
        number: LecturerModel.Department
        field: LecturerRegister.Department
        choices: columns.session.departments
        ink: Theme.muted
    }
    readonly property TableColumn specialities: Part { key: "specialities"; title: qsTr("Specialities"); width: 104; number: LecturerModel.Specialities; ink: Theme.muted }
    readonly property TableColumn phone: Part { key: "phone"; title: qsTr("Phone"); width: 104; number: LecturerModel.Phone; field: LecturerRegister.Phone }
    readonly property TableColumn email: Part { key: "email"; title: qsTr("E-mail"); width: 160; number: LecturerModel.Email; field: LecturerRegister.Email; ink: Theme.muted }
    readonly property TableColumn classes: Part { key: "classes"; title: qsTr("Classes"); width: 56; numeric: true; number: LecturerModel.Classes }
    readonly property TableColumn sessions: Part { key: "sessions"; title: qsTr("Sessions"); width: 68; numeric: true; number: LecturerModel.Sessions }
    readonly property TableColumn fee: Part { key: "fee"; title: qsTr("Fee"); hint: qsTr("Fee of the year, in đồng"); width: 90; numeric: true; number: LecturerModel.Fee }
    readonly property TableColumn clashes: Part { key: "clashes"; title: qsTr("Clashes"); width: 76; numeric: true; number: LecturerModel.Clashes; ink: Theme.error }

    all: [name, rank, department, specialities, phone, email, classes, sessions, fee, clashes]
}
