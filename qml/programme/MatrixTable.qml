pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Topics by types, with the names and the sums of the types always in sight.
FocusScope {
    id: table

    required property ProgrammeMatrix matrix
    property int row: 0
    property int column: 0
    readonly property int titleWidth: 222
    readonly property int cellWidth: Math.max(64, Math.floor((width - titleWidth) / Math.max(1, matrix.types.count)))
    readonly property int cellHeight: 40
    readonly property string aboutText: count > 0 ? matrix.aboutText(row, column) : ""
    readonly property int count: matrix.topics.count
    signal chosen()

    onCountChanged: goTo(row, column)

    function goTo(toRow: int, toColumn: int) {
        row = Math.max(0, Math.min(count - 1, toRow));
        column = Math.max(0, Math.min(matrix.types.count - 1, toColumn));
        topics.positionViewAtIndex(row, ListView.Contain);
        topics.contentX = Math.max((column + 1) * cellWidth - topics.width,
                                   Math.min(column * cellWidth, topics.contentX));
    }
    function tapped(at: point) {
        forceActiveFocus(Qt.MouseFocusReason);
        goTo(Math.floor(at.y / cellHeight), Math.floor(at.x / cellWidth));
        chosen();
    }
    function walk(key: int): bool {
        const page = Math.max(1, Math.floor(topics.height / cellHeight) - 1);
        const by = { [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page, [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6 }[key];
        if (by !== undefined) goTo(row + by, column);
        return by !== undefined;
    }
    function copy(event: KeyEvent): bool {
        const asked = event.key === Qt.Key_C && event.modifiers & Qt.ControlModifier;
        if (asked) matrix.copy();
        return asked;
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Topics by types")
    Accessible.description: aboutText
    Keys.onUpPressed: goTo(row - 1, column)
    Keys.onDownPressed: goTo(row + 1, column)
    Keys.onLeftPressed: goTo(row, column - 1)
    Keys.onRightPressed: goTo(row, column + 1)
    Keys.onReturnPressed: chosen()
    Keys.onEnterPressed: chosen()
    Keys.onPressed: event => event.accepted = copy(event) || walk(event.key)

    Rectangle {
        width: parent.width
        height: head.height
        color: Theme.sunken
    }
    Rectangle {
        y: parent.height - foot.height
        width: parent.width
        height: foot.height
        color: Theme.sunken
    }
    MatrixHead {
        id: head
        x: table.titleWidth
        width: table.width - x
        height: 84
        types: table.matrix.types
        cellWidth: table.cellWidth
        current: table.column
        contentX: topics.contentX
    }
    ListView {
        id: titles
        y: head.height
        width: table.titleWidth
        height: topics.height
        clip: true
        interactive: false
        contentY: topics.contentY
        model: table.matrix.topics
        delegate: Item {
            id: row
            required property int index
            required property string title
            width: table.titleWidth
            height: table.cellHeight
            Label {
                anchors.fill: parent
                anchors.leftMargin: 12
                anchors.rightMargin: 8
                text: row.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: 12
                font.weight: row.index === table.row ? Font.DemiBold : Font.Normal
            }
            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
    ListView {
        id: topics
        x: table.titleWidth
        y: head.height
        width: table.width - x
        height: table.height - head.height - foot.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalAndVerticalFlick
        contentWidth: table.matrix.types.count * table.cellWidth
        model: table.matrix.topics
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        delegate: MatrixCells {
            required property string title
            required sessions
            required notes
            required marks
            width: topics.contentWidth
            height: table.cellHeight
            cellWidth: table.cellWidth
            font.family: Theme.family
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            noteFont.family: Theme.family
            noteFont.pixelSize: Theme.caption
            line: Theme.line
            fills: [Theme.surface, Theme.accentWeak, Theme.warnWeak, Theme.warnWeak]
            inks: [Theme.muted, Theme.accent, Theme.warn, Theme.warn]
            noteInks: [Theme.muted, Theme.muted, Theme.warn, Theme.warn]
            Accessible.role: Accessible.Row
            Accessible.name: title
        }
        Item {
            visible: table.activeFocus && table.count > 0
            z: 1
            x: table.column * table.cellWidth
            y: table.row * table.cellHeight
            width: table.cellWidth
            height: table.cellHeight
            FocusRing { anchors.margins: 0 }
        }
        TapHandler {
            onTapped: point => table.tapped(point.position)
        }
    }
    Rule {
        y: head.height - 1
        width: parent.width
    }
    MatrixFoot {
        id: foot
        y: table.height - height
        width: table.width
        titleWidth: table.titleWidth
        types: table.matrix.types
        cellWidth: table.cellWidth
        contentX: topics.contentX
    }
}
