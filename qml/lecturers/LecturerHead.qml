import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The name of a column; a click sorts by it.
T.AbstractButton {
    id: cell

    required property TableColumn column
    required property LecturerRegister register
    readonly property bool sorted: column.sort >= 0 && register.sortKey === column.sort

    width: column.width
    height: 32
    visible: column.space > 0
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.NoFocus
    enabled: column.sort >= 0
    text: column.title
    onClicked: register.sortBy(column.sort)
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: text

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
                name: cell.register.descending ? "down" : "up"
                color: Theme.accent
            }
        }
    }
}
