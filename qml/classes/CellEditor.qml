pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// What a cell becomes while it is edited.
Item {
    id: editor

    required property TableCursor cursor
    required property TableColumn column
    required property string text
    required property bool active

    Repeater {
        model: editor.active && !editor.column.choices ? 1 : 0
        ValueField {
            id: field
            anchors.fill: editor
            session: editor.cursor.session
            value: editor.text
            label: editor.column.title
            horizontalAlignment: editor.column.numeric ? TextInput.AlignRight : TextInput.AlignLeft
            onSubmitted: typed => field.problem = editor.cursor.submit(editor.column, typed)
            onActiveFocusChanged: if (!activeFocus) editor.cursor.stopEditing()
            Component.onCompleted: take(editor.cursor.typed)
            Keys.onReturnPressed: editor.cursor.leaveEditor()
            Keys.onEnterPressed: editor.cursor.leaveEditor()
            Keys.onTabPressed: editor.cursor.editNext(1)
            Keys.onBacktabPressed: editor.cursor.editNext(-1)
            Keys.onEscapePressed: { cancel(); editor.cursor.leaveEditor(); }
        }
    }
    Repeater {
        model: editor.active && editor.column.choices ? 1 : 0
        ChoiceBox {
            id: box
            anchors.fill: editor
            choices: editor.column.choices
            value: editor.column.key === "type" ? editor.cursor.session.currentClass.type : editor.cursor.session.currentClass.place
            label: editor.column.title
            onChosen: code => { editor.cursor.submit(editor.column, code); editor.cursor.leaveEditor(); }
            onActiveFocusChanged: if (!activeFocus && !popup.visible) editor.cursor.stopEditing()
            Component.onCompleted: { forceActiveFocus(Qt.OtherFocusReason); popup.open(); }
            Keys.onTabPressed: editor.cursor.editNext(1)
            Keys.onBacktabPressed: editor.cursor.editNext(-1)
            Keys.onEscapePressed: editor.cursor.leaveEditor()
        }
    }
}
