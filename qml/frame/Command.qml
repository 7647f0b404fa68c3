import QtQuick

// Something the user can ask for from a key, a menu or the search box.
QtObject {
    id: command

    required property string text
    property string keys
    property string otherKeys
    property string icon
    property bool enabled: true
    signal triggered()

    function run() {
        if (enabled) triggered();
    }

    readonly property Shortcut shortcut: Shortcut {
        sequences: command.otherKeys !== "" ? [command.keys, command.otherKeys] : [command.keys]
        enabled: command.enabled && command.keys !== ""
        onActivated: command.run()
    }
}
