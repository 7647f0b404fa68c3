import QtQuick
import TapHuan
import TapHuan.App

// The register of cooperatives as a table.
Table {
    id: table

    required property Session session
    required property Preferences preferences
    readonly property CooperativeRegister register: session.cooperativeRegister
    property string currentId

    label: qsTr("Register of cooperatives")
    shared: false
    cursor: TableCursor {
        session: table.session
        rights: EditRight {
            session: table.session
            what: EditRight.Cooperatives
        }
        columns: RegisterColumns {
            session: table.session
            preferences: table.preferences
            tableWidth: table.width
        }
        rows: table.register.cooperatives
        currentId: table.currentId
        onCurrentAsked: id => table.currentId = id
        onSubmitted: text => problem = table.register.setField(editedIds, column.field, text)
        onToggled: table.register.toggle(editedIds, column.field)
        onPasteAsked: table.register.paste(currentId, selection.ids, columns.fieldsFrom(column))
        onCopyAsked: table.register.copy(selection.ids)
    }
}
