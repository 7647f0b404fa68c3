import QtQuick
import QtQuick.Templates as T
import TapHuan

// A page over the window for what has no place of its own; Esc closes it.
T.Popup {
    id: sheet

    required property string title
    default property alias content: body.data

    anchors.centerIn: parent
    width: 480
    implicitHeight: body.implicitHeight + 72
    padding: 20
    modal: true
    focus: true
    T.Overlay.modal: Rectangle { color: Theme.shade }
    background: Card {}
    contentItem: FocusScope {
        focus: true
        Title {
            width: parent.width - 36
            height: 24
            text: sheet.title
        }
        IconButton {
            anchors.right: parent.right
            icon.name: "close"
            hint: qsTr("Close (Esc)")
            onClicked: sheet.close()
        }
        Column {
            id: body
            y: 36
            width: parent.width
            spacing: 12
        }
    }
}
