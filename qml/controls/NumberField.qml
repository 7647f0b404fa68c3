import QtQuick
import TapHuan

ValueField {
    implicitWidth: 72
    horizontalAlignment: TextInput.AlignRight
    inputMethodHints: Qt.ImhPreferNumbers
    onActiveFocusChanged: if (activeFocus) selectAll()
}
