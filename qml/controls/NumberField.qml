import QtQuick
import TapHuan

ValueField {
    id: field

    implicitWidth: 72
    horizontalAlignment: TextInput.AlignRight
    inputMethodHints: Qt.ImhPreferNumbers
    onActiveFocusChanged: if (activeFocus) selecting.start()

    // After the click that brought the keyboard has set its cursor.
    Timer {
        id: selecting
        interval: 0
        onTriggered: if (!field.typing) field.selectAll()
    }
}
