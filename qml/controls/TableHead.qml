pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The names of the columns of a table; a click sorts by one.
Rectangle {
    id: head

    required property TableColumns columns
    required property FilterModel rows
    property real shift: 0 // of a table that is scrolled sideways

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
                sorted: head.rows.sortKey === column.number
                descending: head.rows.descending
                onClicked: head.rows.sortBy(column.number)
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
