pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

ListView {
    id: list

    required property Preferences preferences
    required property Files files

    clip: true
    activeFocusOnTab: count > 0
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    model: preferences.recentFiles
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Recent files")
    Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()

    delegate: T.ItemDelegate {
        id: row
        required property string filePath
        required property string fileName
        required property string folderText
        required property string openedText
        width: list.width
        height: 48
        highlighted: list.activeFocus && ListView.isCurrentItem
        text: fileName
        onClicked: list.files.openPath(filePath)
        contentItem: Item {
            Label {
                x: 8
                y: 5
                width: parent.width - 16 - when.implicitWidth
                text: row.fileName
            }
            Caption {
                id: when
                anchors.right: parent.right
                anchors.rightMargin: 8
                y: 7
                text: row.openedText
            }
            Caption {
                x: 8
                y: 26
                width: parent.width - 16
                elide: Text.ElideMiddle
                text: row.folderText
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: row.highlighted || row.hovered ? Theme.accentWeak : "transparent"
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 32
        visible: list.count === 0
        icon: "file"
        text: qsTr("No plan opened yet")
        detail: qsTr("Plans you open appear here.")
    }
}
