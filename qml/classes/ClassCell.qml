import QtQuick
import TapHuan

// The text of one cell, its frame when it is the current one, and its editor.
Item {
    id: cell

    required property TableCursor cursor
    required property TableColumn column
    required property string text
    property bool rowCurrent: false
    property bool muted: false
    property bool strong: false
    readonly property bool current: rowCurrent && cursor.column === column
    readonly property bool editing: current && cursor.editing

    width: column.width
    height: Theme.row
    visible: column.shown
    Accessible.role: Accessible.Cell
    Accessible.name: column.title + ": " + text

    Label {
        x: 8
        width: parent.width - 16
        height: parent.height
        visible: !cell.editing
        text: cell.text
        elide: cell.column.key === "title" ? Text.ElideMiddle : Text.ElideRight // titles begin alike
        color: cell.muted ? Theme.muted : Theme.text
        font.weight: cell.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: cell.column.numeric ? Text.AlignRight : Text.AlignLeft
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        visible: cell.current && !cell.editing && cell.cursor.keyboardHere
        color: "transparent"
        radius: 4
        border.color: Theme.accent
        border.width: 2
    }
    CellEditor {
        anchors.fill: parent
        anchors.margins: 1
        active: cell.editing
        cursor: cell.cursor
        column: cell.column
        text: cell.text
    }
}
