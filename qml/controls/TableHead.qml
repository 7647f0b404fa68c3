pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// The names of the columns of a table; a click sorts by one.
Rectangle {
    id: head

    required property TableColumns columns
    required property int sortKey
    required property bool descending
    property real shift: 0 // of a table that is scrolled sideways
    signal sortAsked(int key)

    implicitHeight: 33
    color: Theme.sunken
    clip: true
    Row {
        x: -head.shift
        Repeater {
            model: head.columns.seen
            HeaderCell {
                required property TableColumn modelData
                column: modelData
                sorted: head.sortKey === column.number
                descending: head.descending
                onClicked: head.sortAsked(column.number)
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
