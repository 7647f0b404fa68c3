import QtQuick
import QtQuick.Layouts
import TapHuan

// Says why a place is empty and what to do next.
ColumnLayout {
    id: empty

    property string icon: "note"
    required property string text
    property string detail
    property string actionText
    signal triggered()

    spacing: 8
    Icon {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 28
        implicitHeight: 28
        name: empty.icon
        color: Theme.muted
    }
    Label {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: empty.text
        font.weight: Font.DemiBold
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        text: empty.detail
        color: Theme.muted
    }
    Button {
        Layout.alignment: Qt.AlignHCenter
        visible: empty.actionText !== ""
        kind: Button.Primary
        text: empty.actionText
        onClicked: empty.triggered()
    }
}
