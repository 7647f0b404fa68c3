pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan

// What of a workbook is not taken over: faults with their cells, and rows that are no lines.
ListView {
    id: list

    implicitHeight: contentHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What is not taken over")
    T.ScrollBar.vertical: ScrollBar {}
    delegate: Item {
        id: remark
        required property bool isFault
        required property string text
        width: list.width
        implicitHeight: Math.max(32, words.implicitHeight + 12)
        Accessible.role: Accessible.ListItem
        Accessible.name: remark.text
        SeverityIcon {
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            severity: remark.isFault ? 0 : 1
        }
        Label {
            id: words
            x: 40
            width: parent.width - 52
            anchors.verticalCenter: parent.verticalCenter
            text: remark.text
            wrapMode: Text.Wrap
        }
    }
}
