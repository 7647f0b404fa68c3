import QtQuick
import TapHuan.App

QtObject {
    required property int tableWidth
    readonly property int money: 104
    readonly property int difference: 100
    readonly property int quantity: 78
    readonly property int rate: 86
    readonly property int title: Math.max(180, tableWidth - 3 * money - difference - quantity - rate)
    readonly property int quantityX: title + money
    readonly property int rateX: quantityX + quantity
    readonly property int amountX: rateX + rate

    function fieldAt(x: real): int {
        return x >= quantityX && x < rateX ? AppraisalModel.Quantity : x >= rateX && x < amountX ? AppraisalModel.Rate : AppraisalModel.Amount;
    }
}
