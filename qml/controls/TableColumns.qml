import QtQuick
import TapHuan
import TapHuan.App

// The columns of a table; one of them is always seen and takes what the others leave.
QtObject {
    required property Preferences preferences
    required property int tableWidth
    required property TableColumn wide
    property list<TableColumn> all
    readonly property int others: Array.from(all).reduce((sum, column) => sum + (column === wide ? 0 : column.space), 0)
    readonly property int total: others + wide.space

    function leftOf(wanted: TableColumn): int {
        return Array.from(all).slice(0, Array.from(all).indexOf(wanted)).reduce((sum, column) => sum + column.space, 0);
    }
}
