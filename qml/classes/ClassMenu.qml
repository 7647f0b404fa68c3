import QtQuick
import TapHuan

// What can be done with the selected classes, at the pointer.
TableMenu {
    id: menu

    signal showEstimate()

    MenuRule {}
    MenuItem { text: qsTr("Duplicate"); keys: "Ctrl+D"; icon.name: "plus"; onTriggered: menu.cursor.duplicateAsked() }
    MenuItem { text: qsTr("Show in the estimate"); icon.name: "estimate"; onTriggered: menu.showEstimate() }
}
