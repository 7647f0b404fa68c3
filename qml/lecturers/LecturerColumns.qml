import QtQuick
import TapHuan
import TapHuan.App

TableColumns {
    id: columns

    required property Session session
    wide: name

    readonly property TableColumn name: TableColumn {
        page: "lecturers"
        preferences: columns.preferences
        key: "name"
        title: qsTr("Lecturer")
        width: Math.max(150, columns.tableWidth - columns.others)
        sort: LecturerRegister.ByName
        field: LecturerRegister.Name
    }
    readonly property TableColumn rank: TableColumn {
        page: "lecturers"
        preferences: columns.preferences
        key: "rank"
        title: qsTr("Rank")
        width: 92
        sort: LecturerRegister.ByRank
        field: LecturerRegister.Rank
        choices: columns.session.ranks
    }
    readonly property TableColumn department: TableColumn {
        page: "lecturers"
        preferences: columns.preferences
        key: "department"
        title: qsTr("Department")
        width: 102
        sort: LecturerRegister.ByDepartment
        field: LecturerRegister.Department
        choices: columns.session.departments
    }
    readonly property TableColumn specialities: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "specialities"; title: qsTr("Specialities"); width: 104 }
    readonly property TableColumn phone: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "phone"; title: qsTr("Phone"); width: 104; field: LecturerRegister.Phone }
    readonly property TableColumn email: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "email"; title: qsTr("E-mail"); width: 160; field: LecturerRegister.Email }
    readonly property TableColumn classes: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "classes"; title: qsTr("Classes"); width: 56; numeric: true; sort: LecturerRegister.ByClasses }
    readonly property TableColumn sessions: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "sessions"; title: qsTr("Sessions"); width: 68; numeric: true; sort: LecturerRegister.BySessions }
    readonly property TableColumn fee: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "fee"; title: qsTr("Fee"); hint: qsTr("Fee of the year, in đồng"); width: 90; numeric: true; sort: LecturerRegister.ByFee }
    readonly property TableColumn clashes: TableColumn { page: "lecturers"; preferences: columns.preferences; key: "clashes"; title: qsTr("Clashes"); width: 76; numeric: true; sort: LecturerRegister.ByClashes }

    all: [name, rank, department, specialities, phone, email, classes, sessions, fee, clashes]
}
