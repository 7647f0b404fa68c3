pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// The text of one cell, its frame when it is the current one, and its editor.
Item {
    id: cell

    required property LecturerCursor cursor
    required property TableColumn column
    required property string text
    property string code // of a cell with choices
    property bool rowCurrent: false
    property bool muted: false
    property bool strong: false
    property color ink: muted ? Theme.muted : Theme.text
    readonly property bool current: rowCurrent && cursor.column === column
    readonly property bool editing: current && cursor.editing

    width: column.width
    height: Theme.row
    visible: column.space > 0
    Accessible.role: Accessible.Cell
    Accessible.name: column.title + ": " + text

    Label {
        x: 8
        width: parent.width - 16
        height: parent.height
        visible: !cell.editing
        text: cell.text
        color: cell.ink
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
    Repeater {
        model: cell.editing && !cell.column.choices ? 1 : 0
        ValueField {
            id: field
            anchors.fill: cell
            anchors.margins: 1
            session: cell.cursor.session
            value: cell.text
            label: cell.column.title
            onSubmitted: typed => field.problem = cell.cursor.submit(cell.column, typed)
            onActiveFocusChanged: if (!activeFocus) cell.cursor.stopEditing()
            Component.onCompleted: take(cell.cursor.typed)
            Keys.onReturnPressed: cell.cursor.leaveEditor()
            Keys.onEnterPressed: cell.cursor.leaveEditor()
            Keys.onTabPressed: cell.cursor.editNext(1)
            Keys.onBacktabPressed: cell.cursor.editNext(-1)
            Keys.onEscapePressed: { cancel(); cell.cursor.leaveEditor(); }
        }
    }
    Repeater {
        model: cell.editing && cell.column.choices ? 1 : 0
        ChoiceBox {
            id: box
            anchors.fill: cell
            anchors.margins: 1
            choices: cell.column.choices
            value: cell.code
            label: cell.column.title
            onChosen: code => { cell.cursor.submit(cell.column, code); cell.cursor.leaveEditor(); }
            onActiveFocusChanged: if (!activeFocus && !popup.visible) cell.cursor.stopEditing()
            Component.onCompleted: { forceActiveFocus(Qt.OtherFocusReason); popup.open(); }
            Keys.onTabPressed: cell.cursor.editNext(1)
            Keys.onBacktabPressed: cell.cursor.editNext(-1)
            Keys.onEscapePressed: cell.cursor.leaveEditor()
        }
    }
}
