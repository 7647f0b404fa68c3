pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// The frame of the current cell, and what it becomes while it is edited.
Item {
    id: cell

    required property TableCursor cursor
    required property string text
    readonly property TableColumn column: cursor.column

    Accessible.role: Accessible.Cell
    Accessible.name: column.fullName + ": " + text
    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        visible: !cell.cursor.editing && cell.cursor.keyboardHere
        color: "transparent"
        radius: 4
        border.color: Theme.accent
        border.width: 2
    }
    Repeater {
        model: cell.cursor.editing && !cell.column.choices ? 1 : 0
        ValueField {
            id: field
            anchors.fill: cell
            anchors.margins: 1
            session: cell.cursor.session
            value: cell.text
            label: cell.column.fullName
            horizontalAlignment: cell.column.numeric ? TextInput.AlignRight : TextInput.AlignLeft
            onSubmitted: typed => field.problem = cell.cursor.submit(typed)
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
        model: cell.cursor.editing && cell.column.choices ? 1 : 0
        ChoiceBox {
            anchors.fill: cell
            anchors.margins: 1
            choices: cell.column.choices
            value: cell.column.choices.codeOf(cell.text)
            label: cell.column.fullName
            onChosen: code => { cell.cursor.submit(code); cell.cursor.leaveEditor(); }
            onActiveFocusChanged: if (!activeFocus && !popup.visible) cell.cursor.stopEditing()
            Component.onCompleted: { forceActiveFocus(Qt.OtherFocusReason); popup.open(); }
            Keys.onTabPressed: cell.cursor.editNext(1)
            Keys.onBacktabPressed: cell.cursor.editNext(-1)
            Keys.onEscapePressed: cell.cursor.leaveEditor()
        }
    }
}
