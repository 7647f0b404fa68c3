pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

TableColumns {
    id: columns

    component Part: TableColumn {
        preferences: columns.preferences
        page: "findings"
    }

    wide: text
    readonly property TableColumn severity: Part { key: "severity"; title: qsTr("Severity"); fixed: true; width: 108; number: FindingModel.SeverityColumn; marked: true }
    readonly property TableColumn text: Part { key: "text"; title: qsTr("Finding"); hint: qsTr("Findings of one kind stand together"); width: Math.max(300, columns.tableWidth - columns.others); number: FindingModel.TextColumn; wraps: true }
    readonly property TableColumn place: Part { key: "place"; title: qsTr("Where"); fixed: true; elide: Text.ElideMiddle; width: Math.max(220, columns.tableWidth * 0.25); number: FindingModel.PlaceColumn; ink: Theme.muted }

    all: [severity, text, place]
}
