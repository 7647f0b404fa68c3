pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan

// A row of a table. A leap of the list fills all of them anew, so each holds no more than its texts: frame,
// editor, pointer and hints are the table's.
Rectangle {
    id: row

    required property int index
    required property string rowId
    required property list<string> texts
    required property TableCursor cursor
    readonly property TableColumns columns: cursor.columns
    readonly property bool current: ListView.isCurrentItem
    readonly property bool selected: cursor.selection.ids.includes(rowId)

    implicitWidth: columns.total
    implicitHeight: Theme.row
    color: selected ? Theme.accentWeak : cursor.hoveredRow === index ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: texts[columns.wide.number]
    Accessible.description: Array.from(texts).join(" ")
    Accessible.selected: selected

    function cellAt(x: real): T.Label {
        return cells.childAt(x, 1) as T.Label;
    }

    Row {
        id: cells
        Repeater {
            model: row.columns.seen
            T.Label {
                required property TableColumn modelData
                width: modelData.width
                height: Theme.row
                leftPadding: 8
                rightPadding: 8
                text: row.texts[modelData.number]
                color: text === "–" ? Theme.muted : modelData.ink
                elide: modelData.elide
                font.weight: row.current && modelData === row.columns.wide ? Font.DemiBold : Font.Normal
                horizontalAlignment: modelData.alignment
                verticalAlignment: Text.AlignVCenter
                textFormat: Text.PlainText
                renderType: Text.NativeRendering
            }
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
