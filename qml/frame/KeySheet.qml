pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan

Sheet {
    id: sheet

    required property Commands commands
    readonly property list<Command> named: Array.from(commands.all).filter(command => command.keys !== "")

    title: qsTr("Keyboard shortcuts")
    width: 720

    GridLayout {
        width: parent.width
        columns: 2
        columnSpacing: 32
        rowSpacing: 0
        Repeater {
            model: sheet.named
            KeyRow {
                required property Command modelData
                text: modelData.text
                keys: modelData.otherKeys !== "" ? modelData.keys + " / " + modelData.otherKeys : modelData.keys
            }
        }
        KeyRow { text: qsTr("Filter the list"); keys: "Ctrl+F" }
        KeyRow { text: qsTr("Edit the current cell"); keys: "F2 / Enter" }
        KeyRow { text: qsTr("Next cell, previous cell"); keys: "Tab / Shift+Tab" }
        KeyRow { text: qsTr("Take the typing back"); keys: "Esc" }
        KeyRow { text: qsTr("Select several"); keys: "Shift+↑ ↓ / Ctrl+Space" }
        KeyRow { text: qsTr("Select all"); keys: "Ctrl+A" }
        KeyRow { text: qsTr("Copy as a table"); keys: "Ctrl+C" }
        KeyRow { text: qsTr("Duplicate the classes"); keys: "Ctrl+D" }
        KeyRow { text: qsTr("Delete the classes"); keys: "Delete" }
        KeyRow { text: qsTr("Open or close a part of the estimate"); keys: "→ / ←" }
        KeyRow { text: qsTr("Next part of the window"); keys: "F6" }
        KeyRow { text: qsTr("Menu"); keys: "F10" }
    }
}
