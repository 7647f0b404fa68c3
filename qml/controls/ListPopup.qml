import QtQuick
import QtQuick.Templates as T
import TapHuan

// The list that drops from a choice box or a search field.
T.Popup {
    id: popup

    property alias model: list.model
    property alias currentIndex: list.currentIndex

    padding: 4
    margins: 8
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    contentItem: ListView {
        id: list
        implicitHeight: Math.min(contentHeight, 320)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollBar {}
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.fieldLine
    }
}
