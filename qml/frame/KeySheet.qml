pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan

Sheet {
    id: sheet

    required property Commands commands
    readonly property list<Command> named: Array.from(commands.all).filter(command => command.keys !== "")

    title: qsTr("Keyboard shortcuts")
    width: 984

    GridLayout {
        width: parent.width
        columns: 3
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
        KeyRow { text: qsTr("Select several"); keys: qsTr("Shift+↑ ↓ / Space") }
        KeyRow { text: qsTr("Select all"); keys: "Ctrl+A" }
        KeyRow { text: qsTr("Copy as a table"); keys: "Ctrl+C" }
        KeyRow { text: qsTr("Paste from the current cell on"); keys: "Ctrl+V" }
        KeyRow { text: qsTr("Duplicate the classes"); keys: "Ctrl+D" }
        KeyRow { text: qsTr("Delete what is selected"); keys: "Delete" }
        KeyRow { text: qsTr("Sort by the current column"); keys: "Alt+S" }
        KeyRow { text: qsTr("What can be done with the row"); keys: qsTr("Menu / Shift+F10") }
        KeyRow { text: qsTr("Open the calendar of a date"); keys: "Alt+↓" }
        KeyRow { text: qsTr("Move a class in the calendar by a day"); keys: "Alt+← →" }
        KeyRow { text: qsTr("Move it by a week"); keys: "Shift+Alt+← →" }
        KeyRow { text: qsTr("Record an exception for a finding"); keys: "E" }
        KeyRow { text: qsTr("Open or close a part of the estimate"); keys: "→ / ←" }
        KeyRow { text: qsTr("Next part of the window"); keys: "F6 / Shift+F6" }
        KeyRow { text: qsTr("Menu"); keys: "F10" }
    }
}
