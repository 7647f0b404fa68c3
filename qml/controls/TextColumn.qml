import QtQuick
import TapHuan

// Which text of a row stands in a column, and how; what TableLook draws by.
QtObject {
    required property int number
    property int width: 80
    property int alignment: Text.AlignLeft
    property int elide: Text.ElideRight
    property color ink: Theme.text
    property bool strong: false
    property bool wraps: false // into as many lines as the row is high
    property bool marked: false // a warning or an error has its sign before the text
}
