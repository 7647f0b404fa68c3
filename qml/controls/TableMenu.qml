import QtQuick
import TapHuan

// What can be done with the selected rows of a table, at the pointer.
Menu {
    id: menu

    required property TableCursor cursor

    MenuItem { text: qsTr("Edit the cell"); keys: "F2"; enabled: menu.cursor.column.field >= 0; onTriggered: menu.cursor.edit("") }
    MenuRule {}
    MenuItem { text: qsTr("Copy"); keys: "Ctrl+C"; icon.name: "copy"; onTriggered: menu.cursor.copyAsked() }
    MenuItem { text: qsTr("Paste from here on"); keys: "Ctrl+V"; enabled: menu.cursor.column.field >= 0; onTriggered: menu.cursor.paste() }
    MenuItem { text: qsTr("Delete"); keys: qsTr("Delete", "the key"); icon.name: "delete"; onTriggered: menu.cursor.deleteAsked() }
}
