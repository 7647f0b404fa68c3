import QtQuick
import TapHuan

// What can be done with the selected classes, at the pointer.
Menu {
    id: menu

    required property TableCursor cursor
    signal showEstimate()

    MenuItem { text: qsTr("Edit the cell"); keys: "F2"; enabled: menu.cursor.column.field >= 0; onTriggered: menu.cursor.edit("") }
    MenuItem { text: qsTr("Show in the estimate"); icon.name: "estimate"; onTriggered: menu.showEstimate() }
    MenuRule {}
    MenuItem { text: qsTr("Copy"); keys: "Ctrl+C"; icon.name: "copy"; onTriggered: menu.cursor.session.copyClasses(menu.cursor.selection.ids) }
    MenuItem { text: qsTr("Paste from here on"); keys: "Ctrl+V"; enabled: menu.cursor.column.field >= 0; onTriggered: menu.cursor.paste() }
    MenuItem { text: qsTr("Duplicate"); keys: "Ctrl+D"; icon.name: "plus"; onTriggered: menu.cursor.duplicateAsked() }
    MenuItem { text: qsTr("Delete"); keys: qsTr("Delete", "the key"); icon.name: "delete"; onTriggered: menu.cursor.deleteAsked() }
}
