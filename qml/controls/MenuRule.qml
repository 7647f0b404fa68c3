import QtQuick
import QtQuick.Templates as T
import TapHuan

T.MenuSeparator {
    implicitHeight: 9
    implicitWidth: ListView.view ? ListView.view.width : 0
    contentItem: Item {
        Rectangle {
            y: 4
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
