pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The table of classes.
Table {
    id: table

    required property Session session
    required property Preferences preferences

    label: qsTr("Training classes")
    delegate: ClassRow {
        cursor: table.cursor
        marksColumn: classColumns.findings
    }
    cursor: TableCursor {
        session: table.session
        rights: EditRight {
            session: table.session
            what: EditRight.Classes
        }
        columns: ClassColumns {
            id: classColumns
            session: table.session
            preferences: table.preferences
            tableWidth: table.width
        }
        rows: table.session.filteredClasses
        currentId: table.session.currentClass.classId
        onCurrentAsked: id => table.session.currentClass.classId = id
        onSubmitted: text => problem = table.session.setClassField(editedIds, column.field, text)
        onPasteAsked: table.session.pasteClasses(currentId, selection.ids, columns.fieldsFrom(column))
        onCopyAsked: table.session.copyClasses(selection.ids)
    }
}
