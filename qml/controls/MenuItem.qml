import QtQuick
import QtQuick.Templates as T
import TapHuan

T.MenuItem {
    id: item

    property string keys: action && action.shortcut ? action.shortcut.toString() : ""

    implicitWidth: ListView.view ? ListView.view.width : 0
    implicitHeight: 30
    leftPadding: 8
    rightPadding: 8
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: item.icon.name
            color: Theme.muted
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            x: 26
            width: parent.width - x - (keys.visible ? keys.width + 8 : item.subMenu ? 18 : 0)
            text: item.text
        }
        Caption {
            id: keys
            visible: item.keys !== ""
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: item.keys
        }
        Icon {
            visible: item.subMenu !== null
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 13
            height: 13
            name: "next"
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: 4
        color: item.highlighted ? Theme.accentWeak : "transparent"
    }
}
