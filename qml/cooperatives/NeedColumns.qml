pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The columns of the needs; the sum of a type stands out.
TableColumns {
    id: columns

    readonly property TableLook sum: RowLook {
        columns: Array.from(columns.seen).map(column => columns.strong[column.number])
    }
    // As the columns are, by number.
    readonly property list<TextColumn> strong: [
        Strong { of: columns.name },
        Strong { of: columns.covered },
        Strong { of: columns.cooperatives },
        Strong { of: columns.managers },
        Strong { of: columns.planned },
        Strong { of: columns.missing }
    ]

    component Part: TableColumn {
        preferences: columns.preferences
        page: "needs"
    }
    component Figure: Part {
        width: 126
        numeric: true
    }
    component Strong: TextColumn {
        required property TableColumn of
        number: of.number
        width: of.width
        alignment: of.alignment
        ink: of.ink
        strong: true
    }

    wide: name
    readonly property TableColumn name: Part { key: "name"; title: qsTr("Type and district"); width: Math.max(220, columns.tableWidth - columns.others); number: NeedModel.Name }
    readonly property TableColumn covered: Part { key: "covered"; title: qsTr("Covered"); hint: qsTr("How many of the managers are planned"); width: Math.max(120, columns.tableWidth * 0.24); number: NeedModel.Covered }
    readonly property TableColumn cooperatives: Figure { key: "cooperatives"; title: qsTr("Cooperatives"); number: NeedModel.Cooperatives }
    readonly property TableColumn managers: Figure { key: "managers"; title: qsTr("Managers"); number: NeedModel.Managers }
    readonly property TableColumn planned: Figure { key: "planned"; title: qsTr("Planned"); number: NeedModel.Planned }
    readonly property TableColumn missing: Figure { key: "missing"; title: qsTr("Still to train"); width: 144; number: NeedModel.Missing; ink: Theme.warn; strong: true }

    all: [name, covered, cooperatives, managers, planned, missing]
}
