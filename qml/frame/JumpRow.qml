import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

T.ItemDelegate {
    id: item

    required property int index
    required property int kind
    required property string title
    required property string detail
    signal chosen()

    width: ListView.view ? ListView.view.width : 0
    height: 32
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.NoFocus
    highlighted: ListView.isCurrentItem
    text: title
    onClicked: chosen()

    contentItem: RowLayout {
        spacing: 8
        Icon {
            name: ["go", "classes", "topic", "estimate", "findings", "lecturers", "cooperatives"][item.kind]
            color: Theme.muted
        }
        Label {
            Layout.fillWidth: true
            text: item.title
        }
        Caption {
            Layout.maximumWidth: 160
            text: item.detail
        }
    }
    background: Rectangle {
        radius: 4
        color: item.highlighted ? Theme.accentWeak : item.hovered ? Theme.hover : "transparent"
    }
}
