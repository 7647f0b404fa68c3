pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

TableColumns {
    id: columns

    required property Session session
    wide: title

    component Part: TableColumn { preferences: columns.preferences }

    readonly property TableColumn code: Part { key: "code"; ink: Theme.muted; title: qsTr("Code"); width: 58; number: ClassListModel.Code; field: ClassForm.Code }
    readonly property TableColumn title: Part {
        key: "title"
        elide: Text.ElideMiddle // titles begin alike
        title: qsTr("Class")
        width: Math.max(180, columns.tableWidth - columns.others)
        number: ClassListModel.Title
        field: ClassForm.Title
    }
    readonly property TableColumn type: Part {
        key: "type"
        ink: Theme.muted
        title: qsTr("Type")
        width: 140
        number: ClassListModel.Type
        field: ClassForm.Type
        choices: columns.session.types
    }
    readonly property TableColumn department: Part { key: "department"; ink: Theme.muted; title: qsTr("Department"); width: 102; number: ClassListModel.Department }
    readonly property TableColumn startDate: Part { key: "startDate"; title: qsTr("Start"); width: 88; number: ClassListModel.StartDate; field: ClassForm.StartDate }
    readonly property TableColumn days: Part { key: "days"; title: qsTr("Days"); width: 54; numeric: true; number: ClassListModel.Days; field: ClassForm.Days }
    readonly property TableColumn sessions: Part { key: "sessions"; title: qsTr("Sessions"); number: ClassListModel.Sessions; width: 60; numeric: true; field: ClassForm.Sessions }
    readonly property TableColumn people: Part { key: "people"; title: qsTr("People"); width: 58; numeric: true; number: ClassListModel.People }
    readonly property TableColumn place: Part {
        key: "place"
        ink: Theme.muted
        title: qsTr("Place")
        width: 120
        number: ClassListModel.Place
        field: ClassForm.Place
        choices: columns.session.places
    }
    readonly property TableColumn locality: Part { key: "locality"; title: qsTr("Locality"); number: ClassListModel.Locality; width: 110; field: ClassForm.Locality }
    readonly property TableColumn venue: Part { key: "venue"; ink: Theme.muted; title: qsTr("Venue"); number: ClassListModel.Venue; width: 160; field: ClassForm.Venue }
    readonly property TableColumn priority: Part { key: "priority"; title: qsTr("Priority"); width: 64; numeric: true; number: ClassListModel.Priority; field: ClassForm.Priority }
    readonly property TableColumn amount: Part { key: "amount"; title: qsTr("Cost (đồng)"); width: 108; numeric: true; number: ClassListModel.Amount }
    readonly property TableColumn state: Part { key: "state"; ink: Theme.muted; title: qsTr("State"); number: ClassListModel.State; width: 104; numeric: true }
    readonly property TableColumn own: Part { key: "own"; ink: Theme.muted; title: qsTr("Own"); number: ClassListModel.Own; width: 96; numeric: true }
    readonly property TableColumn findings: Part { key: "findings"; title: qsTr("Findings"); width: 72; number: ClassListModel.Findings }

    all: [code, title, type, department, startDate, days, sessions, people, place, locality,
                                              venue, priority, amount, state, own, findings]
}
