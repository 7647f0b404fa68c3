import QtQuick
import QtQuick.Layouts
import TapHuan

// A name above the field it belongs to.
ColumnLayout {
    id: field

    required property string label
    default property alias content: slot.data

    Layout.fillWidth: false
    spacing: 2
    Caption {
        Layout.fillWidth: true
        Layout.preferredHeight: 16
        text: field.label
    }
    RowLayout {
        id: slot
        spacing: 4
    }
}
