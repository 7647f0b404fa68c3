import QtQuick
import QtQuick.Layouts
import TapHuan

// A name and what there is to say of it, beside each other.
RowLayout {
    id: fact

    required property string label
    required property string text
    property color color: Theme.text

    Layout.fillWidth: true
    Layout.minimumHeight: 28
    spacing: 12
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + text
    Caption {
        Layout.preferredWidth: 200
        text: fact.label
    }
    Label {
        Layout.fillWidth: true
        text: fact.text
        color: fact.color
        wrapMode: Text.Wrap
    }
}
