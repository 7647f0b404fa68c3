import QtQuick
import TapHuan
import TapHuan.App

// The register of lecturers as a table.
Table {
    id: table

    required property Session session
    required property Preferences preferences
    readonly property LecturerRegister register: session.lecturerRegister

    label: qsTr("Lecturers")
    cursor: TableCursor {
        session: table.session
        rights: EditRight {
            session: table.session
            what: EditRight.Lecturers
            of: table.register.currentId
        }
        columns: LecturerColumns {
            session: table.session
            preferences: table.preferences
            tableWidth: table.width
        }
        rows: table.register.lecturers
        currentId: table.register.currentId
        onCurrentAsked: id => table.register.currentId = id
        onSubmitted: text => problem = table.register.setField(editedIds, column.field, text)
        onPasteAsked: table.register.paste(currentId, selection.ids, columns.fieldsFrom(column))
        onCopyAsked: table.register.copy(selection.ids)
    }
}
