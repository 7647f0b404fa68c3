pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// A cooperative as a row of the register.
Rectangle {
    id: row

    required property int index
    required property string cooperativeId
    required property string type
    required property list<string> texts
    required property RegisterCursor cursor
    readonly property RegisterColumns columns: cursor.columns
    readonly property bool current: ListView.isCurrentItem
    readonly property bool selected: cursor.selection.ids.includes(cooperativeId)

    implicitWidth: columns.total
    implicitHeight: Theme.row
    color: selected ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: texts[0]
    Accessible.selected: selected

    function columnAt(x: real): TableColumn {
        const cell = cells.childAt(x, 1) as RegisterCell;
        return cell ? cell.column : null;
    }
    function tapped(x: real, modifiers: int, button: int) {
        cursor.leaveEditor();
        cursor.column = columnAt(x) ?? cursor.column;
        if (button === Qt.LeftButton || !selected) cursor.pick(index, cooperativeId, modifiers);
        if (button === Qt.RightButton) cursor.menuAsked(row, x);
    }

    HoverHandler { id: pointer }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: (point, button) => row.tapped(point.position.x, point.modifiers, button)
        onDoubleTapped: row.cursor.edit("")
    }
    Row {
        id: cells
        Repeater {
            model: row.columns.all
            RegisterCell {
                required property TableColumn modelData
                column: modelData
                texts: row.texts
                yesNo: row.columns.isYesNo(modelData)
            }
        }
    }
    Repeater {
        model: row.current ? 1 : 0
        RegisterEditor {
            x: row.columns.leftOf(row.cursor.column)
            width: row.cursor.column.width
            height: row.height
            cursor: row.cursor
            text: row.texts[row.cursor.column.field] ?? ""
            type: row.type
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
