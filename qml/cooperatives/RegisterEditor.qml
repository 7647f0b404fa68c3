pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// The frame of the current cell, and what it becomes while it is edited.
Item {
    id: editor

    required property RegisterCursor cursor
    required property string text
    required property string type
    readonly property TableColumn column: cursor.column

    Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        visible: !editor.cursor.editing && editor.cursor.keyboardHere
        color: "transparent"
        radius: 4
        border.color: Theme.accent
        border.width: 2
    }
    Repeater {
        model: editor.cursor.editing && !editor.column.choices ? 1 : 0
        ValueField {
            id: field
            anchors.fill: editor
            anchors.margins: 1
            session: editor.cursor.session
            value: editor.text
            label: editor.column.hint !== "" ? editor.column.hint : editor.column.title
            horizontalAlignment: editor.column.numeric ? TextInput.AlignRight : TextInput.AlignLeft
            onSubmitted: typed => field.problem = editor.cursor.submit(typed)
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
        model: editor.cursor.editing && editor.column.choices ? 1 : 0
        ChoiceBox {
            anchors.fill: editor
            anchors.margins: 1
            choices: editor.column.choices
            value: editor.type
            label: editor.column.title
            onChosen: code => { editor.cursor.submit(code); editor.cursor.leaveEditor(); }
            onActiveFocusChanged: if (!activeFocus && !popup.visible) editor.cursor.stopEditing()
            Component.onCompleted: { forceActiveFocus(Qt.OtherFocusReason); popup.open(); }
            Keys.onTabPressed: editor.cursor.editNext(1)
            Keys.onBacktabPressed: editor.cursor.editNext(-1)
            Keys.onEscapePressed: editor.cursor.leaveEditor()
        }
    }
}
