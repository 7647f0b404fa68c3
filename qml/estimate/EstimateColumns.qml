pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The columns of the estimate. The sum of several lines has its title over those that say how one line is computed.
TableColumns {
    id: columns

    readonly property int beforeAmount: Array.from(seen).slice(0, Array.from(seen).indexOf(amount)).reduce((sum, column) => sum + column.width, 0)
    readonly property list<TextColumn> ofSum: [
        TextColumn { number: EstimateModel.TitleText; width: columns.beforeAmount; elide: Text.ElideMiddle; strong: true },
        TextColumn { number: EstimateModel.AmountText; width: columns.amount.width; alignment: Text.AlignRight; strong: true },
        TextColumn { number: EstimateModel.StateText; width: columns.state.space; alignment: Text.AlignRight },
        TextColumn { number: EstimateModel.OwnText; width: columns.own.space; alignment: Text.AlignRight },
        TextColumn { number: EstimateModel.BasisText; width: columns.basis.space; ink: Theme.muted }
    ]
    readonly property TableLook sum: RowLook { columns: Array.from(columns.ofSum).filter(column => column.width > 0) }

    function of(field: int): TableColumn {
        return field === EstimateModel.Rate ? rate : how;
    }

    component Part: TableColumn {
        preferences: columns.preferences
        page: "estimate"
    }
    component Figure: Part {
        numeric: true
        width: 108
    }

    wide: title
    readonly property TableColumn title: Part { key: "title"; title: qsTr("Item of cost"); width: Math.max(240, columns.tableWidth - columns.others); number: EstimateModel.TitleText }
    readonly property TableColumn how: Part {
        key: "how"
        title: qsTr("How computed")
        fixed: true
        width: Math.max(120, Math.min(220, columns.tableWidth * 0.15))
        number: EstimateModel.HowText
        ink: Theme.muted
    }
    readonly property TableColumn rate: Figure { key: "rate"; title: qsTr("Rate"); fixed: true; width: 84; number: EstimateModel.RateText }
    readonly property TableColumn cap: Figure { key: "cap"; title: qsTr("Cap"); width: 80; number: EstimateModel.CapText; ink: Theme.muted }
    readonly property TableColumn amount: Figure { key: "amount"; title: qsTr("Amount"); fixed: true; number: EstimateModel.AmountText }
    readonly property TableColumn state: Figure { key: "state"; title: qsTr("State"); hint: qsTr("Paid by the state"); number: EstimateModel.StateText; ink: Theme.muted }
    readonly property TableColumn own: Figure { key: "own"; title: qsTr("Own"); hint: qsTr("Paid by the cooperatives"); number: EstimateModel.OwnText; ink: Theme.muted }
    readonly property TableColumn basis: Part {
        key: "basis"
        title: qsTr("Basis")
        width: Math.max(148, Math.min(280, columns.tableWidth * 0.18))
        number: EstimateModel.BasisText
        ink: Theme.muted
        marked: true
    }

    all: [title, how, rate, cap, amount, state, own, basis]
}
