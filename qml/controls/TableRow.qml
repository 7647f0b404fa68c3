import QtQuick
import TapHuan

// A row of a table.
TextRow {
    id: row

    required property int index
    required property string rowId
    required property TableCursor cursor
    readonly property TableColumns columns: cursor.columns
    readonly property bool selected: cursor.selection.ids.includes(rowId)

    implicitWidth: columns.total
    color: selected ? Theme.accentWeak : cursor.hoveredRow === index ? Theme.hover : "transparent"
    look: columns.look
    emphasized: ListView.isCurrentItem
    Accessible.selected: selected
}
