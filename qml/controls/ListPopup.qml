import QtQuick
import QtQuick.Templates as T
import TapHuan

// The list that drops from a choice box or a search field.
T.Popup {
    id: popup

    readonly property ListView view: list

    padding: 4
    margins: 8
    implicitHeight: Math.min(list.contentHeight, 320) + topPadding + bottomPadding
    contentItem: ListView {
        id: list
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
