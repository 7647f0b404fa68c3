import QtQuick

QtObject {
    required property int tableWidth
    readonly property int basis: Math.max(150, Math.min(260, tableWidth * 0.22))
    readonly property int amount: 112
    readonly property int cap: 88
    readonly property int rate: 100
    readonly property int how: Math.max(120, Math.min(220, tableWidth * 0.18))
    readonly property int title: Math.max(180, tableWidth - how - rate - cap - amount - basis)
    readonly property int howX: title
    readonly property int rateX: title + how
}
