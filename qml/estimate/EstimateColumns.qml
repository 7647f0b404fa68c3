import QtQuick

QtObject {
    required property int tableWidth
    readonly property int basis: Math.max(148, Math.min(280, tableWidth * 0.18))
    readonly property int amount: 108
    readonly property int cap: 80
    readonly property int rate: 84
    readonly property int how: Math.max(120, Math.min(220, tableWidth * 0.15))
    readonly property int title: Math.max(180, tableWidth - how - rate - cap - amount - basis)
    readonly property int howX: title
    readonly property int rateX: title + how
}
