import QtQuick
import TapHuan
import TapHuan.App

// The columns of a table; one of them is always seen and takes what the others leave.
QtObject {
    id: columns

    required property Preferences preferences
    required property int tableWidth
    required property TableColumn wide
    property list<TableColumn> all
    readonly property list<TableColumn> seen: Array.from(all).filter(column => column.shown)
    readonly property list<TableColumn> editable: Array.from(seen).filter(column => column.field >= 0)
    readonly property RowLook look: RowLook {
        columns: Array.from(columns.seen)
        heading: columns.wide.number
    }
    readonly property int others: Array.from(all).reduce((sum, column) => sum + (column === wide ? 0 : column.space), 0)
    readonly property int total: others + wide.space

    function leftOf(wanted: TableColumn): int {
        return Array.from(seen).slice(0, Array.from(seen).indexOf(wanted)).reduce((sum, column) => sum + column.width, 0);
    }
    function at(x: real): TableColumn {
        return Array.from(seen).find(column => x < leftOf(column) + column.width) ?? wide;
    }
    // The column so many steps on, round and round; past one that is not among them, from the first on.
    function after(column: TableColumn, by: int, amongEditable: bool): TableColumn {
        const columns = Array.from(amongEditable ? editable : seen);
        return columns[(columns.indexOf(column) + by + columns.length) % columns.length];
    }
    // What the cells edit from a column on.
    function fieldsFrom(column: TableColumn): list<int> {
        return Array.from(editable).slice(Array.from(editable).indexOf(column)).map(each => each.field);
    }
}
