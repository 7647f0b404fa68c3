pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The names of the types above their columns.
ListView {
    id: head

    required property MatrixTypeModel types
    required property int cellWidth
    required property int current

    clip: true
    interactive: false
    orientation: ListView.Horizontal
    model: types
    delegate: Label {
        required property int index
        required property string name
        width: head.cellWidth
        height: head.height
        leftPadding: 2
        rightPadding: 2
        text: name
        color: index === head.current ? Theme.text : Theme.muted
        font.pixelSize: Theme.caption
        font.weight: index === head.current ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        maximumLineCount: 5
    }
}
