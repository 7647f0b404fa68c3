import QtQuick
import QtQuick.Templates as T
import TapHuan

T.Menu {
    id: menu

    implicitWidth: 264
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: 4
    margins: 8
    overlap: 2
    delegate: MenuItem {}
    contentItem: ListView {
        implicitHeight: Math.min(contentHeight, 570) // what the lowest window has room for
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: menu.currentIndex
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.fieldLine
    }
}
