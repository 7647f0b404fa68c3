import QtQuick
import TapHuan.App

// Ctrl+C in a list copies it as it is seen; not while a text is typed, which copies itself.
Shortcut {
    id: keys

    required property Item over // the list that has the keyboard
    property alias list: copying.list
    property alias roles: copying.roles
    property alias titles: copying.titles
    property alias figures: copying.figures
    readonly property ListCopy table: ListCopy { id: copying }

    sequence: "Ctrl+C"
    enabled: over.activeFocus
    onActivated: copying.copy()
}
