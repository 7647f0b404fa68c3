pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// What a cell becomes while it is edited.
Loader {
    id: editor

    required property ClassCell cell
    readonly property ClassTable table: cell.table

    sourceComponent: cell.column.choices ? choice : text
    onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)

    Component {
        id: text
        ValueField {
            id: field
            session: editor.table.session
            value: editor.cell.text
            label: editor.cell.column.title
            horizontalAlignment: editor.cell.column.numeric ? TextInput.AlignRight : TextInput.AlignLeft
            onSubmitted: typed => field.problem = editor.table.submit(editor.cell.column, typed)
            onActiveFocusChanged: if (!activeFocus) editor.table.stopEditing()
            Component.onCompleted: if (editor.table.typed !== "") begin(editor.table.typed)
            Keys.onReturnPressed: editor.table.leaveEditor()
            Keys.onEnterPressed: editor.table.leaveEditor()
            Keys.onTabPressed: editor.table.editNext(1)
            Keys.onBacktabPressed: editor.table.editNext(-1)
            Keys.onEscapePressed: { cancel(); editor.table.leaveEditor(); }
        }
    }
    Component {
        id: choice
        ChoiceBox {
            choices: editor.cell.column.choices
            value: editor.table.session.currentClass[editor.cell.column.key]
            label: editor.cell.column.title
            onChosen: code => { editor.table.submit(editor.cell.column, code); editor.table.leaveEditor(); }
            onActiveFocusChanged: if (!activeFocus && !popup.visible) editor.table.stopEditing()
            Component.onCompleted: popup.open()
            Keys.onTabPressed: editor.table.editNext(1)
            Keys.onBacktabPressed: editor.table.editNext(-1)
            Keys.onEscapePressed: editor.table.leaveEditor()
        }
    }
}
