pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// A page and the panel beside it; the line between them moves by drawing or by the arrow keys and stays where it
// was left.
T.SplitView {
    id: split

    required property Preferences preferences
    required property string name
    required property Item panel

    function widthOr(usual: int): int {
        return preferences.panelWidth(name) || usual;
    }
    function widen(by: int) {
        const width = Math.max(panel.T.SplitView.minimumWidth, panel.width + by);
        panel.T.SplitView.preferredWidth = width;
        preferences.setPanelWidth(name, width);
    }

    orientation: Qt.Horizontal
    onResizingChanged: if (!resizing) preferences.setPanelWidth(name, panel.width)
    handle: Item {
        id: grip
        readonly property bool held: T.SplitHandle.pressed || T.SplitHandle.hovered || activeFocus
        implicitWidth: 7
        activeFocusOnTab: true
        Accessible.role: Accessible.Splitter
        Accessible.name: qsTr("Width of the panel")
        Accessible.description: qsTr("Arrow keys move it")
        Accessible.focusable: true
        Keys.onLeftPressed: split.widen(16)
        Keys.onRightPressed: split.widen(-16)
        containmentMask: Item {
            x: -3
            width: 13
            height: grip.height
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: grip.held ? 3 : 1
            height: parent.height
            color: grip.held ? Theme.accent : Theme.line
        }
        HoverHandler { cursorShape: Qt.SplitHCursor }
    }
}
