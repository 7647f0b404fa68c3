import QtQuick
import TapHuan

// What can be done with the selected classes, at the pointer.
Menu {
    id: menu

    required property ClassTable table
    signal showEstimate()

    MenuItem { text: qsTr("Edit the cell"); keys: "F2"; enabled: menu.table.column.field >= 0; onTriggered: menu.table.edit("") }
    MenuItem { text: qsTr("Show in the estimate"); icon.name: "estimate"; onTriggered: menu.showEstimate() }
    MenuRule {}
    MenuItem { text: qsTr("Copy"); keys: "Ctrl+C"; icon.name: "copy"; onTriggered: menu.table.session.copyClasses(menu.table.selection.ids) }
    MenuItem { text: qsTr("Duplicate"); keys: "Ctrl+D"; icon.name: "plus"; onTriggered: menu.table.duplicateAsked() }
    MenuItem { text: qsTr("Delete"); keys: qsTr("Delete", "the key"); icon.name: "delete"; onTriggered: menu.table.deleteAsked() }
}
