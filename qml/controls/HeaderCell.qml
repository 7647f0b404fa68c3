import QtQuick
import QtQuick.Templates as T
import TapHuan

// The name of a column of a table; a click sorts by it.
T.AbstractButton {
    id: cell

    required property TableColumn column
    required property bool sorted
    required property bool descending

    width: column.width
    height: 32
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.NoFocus
    text: column.title
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: column.fullName

    contentItem: Item {
        Row {
            anchors.verticalCenter: parent.verticalCenter
            x: cell.column.numeric ? parent.width - width : 0
            spacing: 3
            Label {
                width: Math.min(implicitWidth, cell.availableWidth - (cell.sorted ? 14 : 0))
                text: cell.text
                color: cell.sorted || cell.hovered ? Theme.text : Theme.muted
                font.pixelSize: 12
            }
            Icon {
                visible: cell.sorted
                anchors.verticalCenter: parent.verticalCenter
                width: 11
                height: 11
                name: cell.descending ? "down" : "up"
                color: Theme.accent
            }
        }
    }
    HintBubble {
        over: cell
        text: cell.column.hint
        shown: cell.hovered
    }
}
