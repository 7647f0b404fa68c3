import QtQuick
import TapHuan
import TapHuan.App

Label {
    id: cell

    required property TableColumn column
    required property list<string> texts
    required property bool yesNo

    width: column.width
    height: Theme.row
    visible: column.shown
    leftPadding: 8
    rightPadding: 8
    text: texts[column.sort] ?? ""
    color: column.sort === CooperativeModel.Name || column.numeric || yesNo ? Theme.text : Theme.muted
    horizontalAlignment: yesNo ? Text.AlignHCenter : column.numeric ? Text.AlignRight : Text.AlignLeft
    Accessible.role: Accessible.Cell
    Accessible.name: (column.hint !== "" ? column.hint : column.title) + ": " + text
}
