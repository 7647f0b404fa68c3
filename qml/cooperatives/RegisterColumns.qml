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
        page: "cooperatives"
        number: field
        ink: Theme.muted
    }
    component People: Part {
        width: 52
        numeric: true
        ink: Theme.text
    }
    component YesNo: Part {
        yesNo: true
        ink: Theme.text
    }

    readonly property TableColumn name: Part { key: "name"; title: qsTr("Cooperative"); width: Math.max(180, columns.tableWidth - columns.others); field: CooperativeModel.Name; ink: Theme.text }
    readonly property TableColumn taxCode: Part { key: "taxCode"; title: qsTr("Tax code"); width: 96; field: CooperativeModel.TaxCode }
    readonly property TableColumn type: Part { key: "type"; title: qsTr("Type"); width: 124; field: CooperativeModel.Type; choices: columns.session.types }
    readonly property TableColumn district: Part { key: "district"; title: qsTr("District"); width: 96; field: CooperativeModel.District }
    readonly property TableColumn commune: Part { key: "commune"; title: qsTr("Commune"); width: 92; field: CooperativeModel.Commune }
    readonly property TableColumn hardship: YesNo { key: "hardship"; title: qsTr("Hardship"); hint: qsTr("In an area of special hardship"); width: 66; field: CooperativeModel.Hardship }
    readonly property TableColumn members: People { key: "members"; title: qsTr("Members"); width: 82; field: CooperativeModel.Members }
    readonly property TableColumn chairs: People { key: "chairs"; title: qsTr("Board"); hint: qsTr("Board of directors"); width: 60; field: CooperativeModel.Chairs }
    readonly property TableColumn directors: People { key: "directors"; title: qsTr("Dir."); hint: qsTr("Directors and their deputies"); field: CooperativeModel.Directors }
    readonly property TableColumn controllers: People { key: "controllers"; title: qsTr("Contr."); hint: qsTr("Controllers"); field: CooperativeModel.Controllers }
    readonly property TableColumn accountants: People { key: "accountants"; title: qsTr("Acc."); hint: qsTr("Accountants"); field: CooperativeModel.Accountants }
    readonly property TableColumn otherManagers: People { key: "otherManagers"; title: qsTr("Other"); hint: qsTr("Other managers"); field: CooperativeModel.OtherManagers }
    readonly property TableColumn managers: People {
        key: "managers"
        title: qsTr("Managers")
        hint: qsTr("All managers who are to be trained")
        width: 66
        field: -1 // a sum
        number: CooperativeModel.Managers
    }
    readonly property TableColumn converted: YesNo { key: "converted"; title: qsTr("2012 law"); hint: qsTr("Reorganised under the Cooperative Law of 2012"); width: 72; field: CooperativeModel.Converted }
    readonly property TableColumn note: Part { key: "note"; title: qsTr("Note"); width: 160; field: CooperativeModel.Note }

    all: [name, taxCode, type, district, commune, hardship, members, chairs, directors, controllers,
                                              accountants, otherManagers, managers, converted, note]
}
