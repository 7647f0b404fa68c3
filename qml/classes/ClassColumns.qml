pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

TableColumns {
    id: columns

    required property Session session
    wide: title

    component Part: TableColumn { preferences: columns.preferences }

    readonly property TableColumn code: Part { key: "code"; title: qsTr("Code"); width: 58; sort: ClassFilterModel.Code; field: ClassForm.Code }
    readonly property TableColumn title: Part {
        key: "title"
        title: qsTr("Class")
        width: Math.max(180, columns.tableWidth - columns.others)
        sort: ClassFilterModel.Title
        field: ClassForm.Title
    }
    readonly property TableColumn type: Part {
        key: "type"
        title: qsTr("Type")
        width: 140
        sort: ClassFilterModel.Type
        field: ClassForm.Type
        choices: columns.session.types
    }
    readonly property TableColumn department: Part { key: "department"; title: qsTr("Department"); width: 102; sort: ClassFilterModel.Department }
    readonly property TableColumn startDate: Part { key: "startDate"; title: qsTr("Start"); width: 88; sort: ClassFilterModel.StartDate; field: ClassForm.StartDate }
    readonly property TableColumn days: Part { key: "days"; title: qsTr("Days"); width: 54; numeric: true; sort: ClassFilterModel.Days; field: ClassForm.Days }
    readonly property TableColumn sessions: Part { key: "sessions"; title: qsTr("Sessions"); width: 60; numeric: true; field: ClassForm.Sessions }
    readonly property TableColumn people: Part { key: "people"; title: qsTr("People"); width: 58; numeric: true; sort: ClassFilterModel.People }
    readonly property TableColumn place: Part {
        key: "place"
        title: qsTr("Place")
        width: 120
        sort: ClassFilterModel.Place
        field: ClassForm.Place
        choices: columns.session.places
    }
    readonly property TableColumn locality: Part { key: "locality"; title: qsTr("Locality"); width: 110; field: ClassForm.Locality }
    readonly property TableColumn venue: Part { key: "venue"; title: qsTr("Venue"); width: 160; field: ClassForm.Venue }
    readonly property TableColumn priority: Part { key: "priority"; title: qsTr("Priority"); width: 64; numeric: true; sort: ClassFilterModel.Priority; field: ClassForm.Priority }
    readonly property TableColumn amount: Part { key: "amount"; title: qsTr("Cost (đồng)"); width: 108; numeric: true; sort: ClassFilterModel.Amount }
    readonly property TableColumn state: Part { key: "state"; title: qsTr("State"); width: 104; numeric: true }
    readonly property TableColumn own: Part { key: "own"; title: qsTr("Own"); width: 96; numeric: true }
    readonly property TableColumn findings: Part { key: "findings"; title: qsTr("Findings"); width: 72; sort: ClassFilterModel.Findings }

    all: [code, title, type, department, startDate, days, sessions, people, place, locality,
                                              venue, priority, amount, state, own, findings]
}
