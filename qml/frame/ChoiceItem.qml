import TapHuan

// One of several in a menu; the one that holds has a check mark.
MenuItem {
    signal chosen()
    icon.name: checked ? "check" : ""
    onTriggered: chosen()
}
