import QtQuick
import TapHuan

// The filter of a list: Ctrl+F comes here, Esc empties it.
TextField {
    id: box

    property bool byShortcut: true // of two in sight only one has it

    implicitWidth: 200
    leftPadding: 28
    rightPadding: 26
    label: placeholderText
    Keys.onEscapePressed: event => { event.accepted = text !== ""; clear(); }

    Shortcut {
        sequence: "Ctrl+F"
        enabled: box.visible && box.byShortcut
        onActivated: box.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Icon {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 14
        name: "search"
        color: Theme.muted
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 3
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 22
        implicitHeight: 22
        visible: box.text !== ""
        focusPolicy: Qt.NoFocus
        icon.name: "close"
        hint: qsTr("Clear the filter")
        onClicked: box.clear()
    }
}
