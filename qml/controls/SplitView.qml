import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// A page and the panel beside it; the line between them is drawn along and stays where it was left.
T.SplitView {
    id: split

    required property Preferences preferences
    required property string name
    required property Item panel

    function widthOr(usual: int): int {
        return preferences.panelWidth(name) || usual;
    }

    orientation: Qt.Horizontal
    onResizingChanged: if (!resizing) preferences.setPanelWidth(name, panel.width)
    handle: Item {
        id: grip
        implicitWidth: 7
        containmentMask: Item {
            x: -3
            width: 13
            height: grip.height
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: grip.T.SplitHandle.pressed || grip.T.SplitHandle.hovered ? 3 : 1
            height: parent.height
            color: grip.T.SplitHandle.pressed || grip.T.SplitHandle.hovered ? Theme.accent : Theme.line
        }
        HoverHandler { cursorShape: Qt.SplitHCursor }
    }
}
