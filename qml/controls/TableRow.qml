import QtQuick
import TapHuan

// A row of a table. It is filled anew at each leap of the list and holds no more than it must: frame, editor,
// pointer and hints are the table's.
Rectangle {
    id: row

    required property int index
    required property string rowId
    required property list<string> texts
    required property TableCursor cursor
    readonly property TableColumns columns: cursor.columns
    readonly property bool current: ListView.isCurrentItem
    readonly property bool selected: cursor.selection.ids.includes(rowId)

    implicitWidth: columns.total
    implicitHeight: Theme.row
    color: selected ? Theme.accentWeak : cursor.hoveredRow === index ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: drawn.spoken
    Accessible.selected: selected

    function cutAt(x: real): string {
        return drawn.cutAt(x);
    }

    RowTexts {
        id: drawn
        anchors.fill: parent
        look: row.columns.look
        texts: row.texts
        current: row.current
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
