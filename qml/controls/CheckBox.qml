import QtQuick
import QtQuick.Templates as T
import TapHuan

T.CheckBox {
    id: box

    implicitWidth: 22 + content.implicitWidth
    implicitHeight: 26
    spacing: 8
    Accessible.name: text

    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        radius: 4
        color: box.checked ? Theme.accent : Theme.surface
        border.color: box.checked ? Theme.accent : Theme.muted
        Icon {
            anchors.centerIn: parent
            width: 12
            height: 12
            visible: box.checked
            name: "check"
            color: Theme.accentInk
        }
        FocusRing { visible: box.visualFocus }
    }
    contentItem: Label {
        id: content
        leftPadding: 24
        text: box.text
    }
}
