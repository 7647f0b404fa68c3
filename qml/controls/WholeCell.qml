import QtQuick
import TapHuan

// Shows the text of a cell whole where it does not fit: of the cell that is pointed at, or where the keyboard is.
Item {
    id: cell

    required property TextRow row // null: none
    required property real at // a place in it; below 0 all that is cut in the row is shown
    readonly property rect place: row && at >= 0 ? row.placeAt(at) : Qt.rect(0, 0, row ? row.width : 0, 0)

    x: place.x
    y: row ? row.y + row.height - height : 0
    width: place.width
    height: row ? row.bodyHeight : 0

    HintBubble {
        over: cell
        text: cell.row && cell.row.texts.length > 0 ? cell.at < 0 ? cell.row.allCut() : cell.row.cutAt(cell.at) : ""
        shown: text !== ""
    }
}
