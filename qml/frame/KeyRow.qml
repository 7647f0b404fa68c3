import QtQuick
import QtQuick.Layouts
import TapHuan

RowLayout {
    id: row

    required property string text
    required property string keys

    Layout.preferredHeight: 28
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Label {
        Layout.fillWidth: true
        text: row.text
    }
    Label {
        text: row.keys
        color: Theme.muted
    }
}
