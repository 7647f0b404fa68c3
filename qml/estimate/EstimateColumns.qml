import QtQuick
import TapHuan
import TapHuan.App

// The columns of the estimate, and how a line and the sum of several are drawn in them.
QtObject {
    id: columns

    required property int tableWidth
    readonly property int basis: Math.max(148, Math.min(280, tableWidth * 0.18))
    readonly property int amount: 108
    readonly property int cap: 80
    readonly property int rate: 84
    readonly property int how: Math.max(120, Math.min(220, tableWidth * 0.15))
    readonly property int title: Math.max(180, tableWidth - how - rate - cap - amount - basis)
    readonly property int howX: title
    readonly property int rateX: title + how
    readonly property list<TextColumn> ofLine: [
        TextColumn { number: EstimateModel.TitleText; width: columns.title },
        TextColumn { number: EstimateModel.HowText; width: columns.how; ink: Theme.muted },
        TextColumn { number: EstimateModel.RateText; width: columns.rate; alignment: Text.AlignRight },
        TextColumn { number: EstimateModel.CapText; width: columns.cap; alignment: Text.AlignRight; ink: Theme.muted },
        TextColumn { number: EstimateModel.AmountText; width: columns.amount; alignment: Text.AlignRight },
        TextColumn { number: EstimateModel.BasisText; width: columns.basis; ink: Theme.muted; marked: true }
    ]
    readonly property list<TextColumn> ofSum: [
        TextColumn {
            number: EstimateModel.TitleText
            width: columns.title + columns.how + columns.rate + columns.cap
            elide: Text.ElideMiddle
            strong: true
        },
        TextColumn { number: EstimateModel.AmountText; width: columns.amount; alignment: Text.AlignRight; strong: true },
        TextColumn { number: EstimateModel.BasisText; width: columns.basis; ink: Theme.muted }
    ]
    readonly property TableLook line: RowLook { columns: Array.from(columns.ofLine) }
    readonly property TableLook sum: RowLook { columns: Array.from(columns.ofSum) }

    function leftOf(field: int): int {
        return field === EstimateModel.Rate ? rateX : howX;
    }
    function widthOf(field: int): int {
        return field === EstimateModel.Rate ? rate : how;
    }
}
