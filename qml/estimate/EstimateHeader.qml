pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

Rectangle {
    id: header

    required property EstimateColumns columns
    property real shift: 0 // of a table that is scrolled sideways

    height: 33
    color: Theme.sunken
    clip: true
    Row {
        x: -header.shift
        Repeater {
            model: header.columns.seen
            Label {
                required property TableColumn modelData
                width: modelData.width
                height: 32
                leftPadding: modelData === header.columns.wide ? 12 : 8
                rightPadding: 8
                horizontalAlignment: modelData.numeric ? Text.AlignRight : Text.AlignLeft
                text: modelData.title
                color: Theme.muted
                font.pixelSize: 12
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
