import QtQuick
import TapHuan

// How the rows of tables and trees are drawn: the program's font and colours.
TableLook {
    font.family: Theme.family
    font.pixelSize: Theme.body
    muted: Theme.muted
    warning: Theme.warn
    error: Theme.error
    note: Theme.note
}
