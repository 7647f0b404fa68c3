pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan

// A list in columns that is sorted, walked and read; nothing is typed into it.
FocusScope {
    id: table

    required property TableColumns columns
    required property string label
    required property int sortKey
    required property bool descending
    property alias model: list.model
    property alias delegate: list.delegate
    property alias count: list.count
    property alias view: list
    readonly property Item currentItem: list.currentItem
    readonly property bool keyboardHere: list.activeFocus
    property int rowHeight: Theme.row
    property TableColumn column: columns.wide
    property bool byKeys: false // the keyboard moved last, not the pointer
    readonly property point at: pointer.point.position
    readonly property real hoveredX: list.contentX + at.x
    readonly property int hoveredRow: pointer.hovered ? list.indexAt(1, list.contentY + at.y) : -1
    readonly property TextRow hovered: hoveredRow < 0 ? null : list.itemAtIndex(hoveredRow) as TextRow
    signal sortAsked(int key)
    signal rowClicked()

    function goTo(row: int): bool {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
        return true;
    }
    function step(by: int): bool {
        column = columns.after(column, by, false);
        return true;
    }
    function sort(): bool {
        sortAsked(column.number);
        return true;
    }
    function take(event: KeyEvent): bool {
        const page = Math.max(1, Math.floor(list.height / rowHeight) - 2);
        const row = { [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page }[event.key];
        byKeys = true;
        return row !== undefined ? goTo(list.currentIndex + row) : event.key === Qt.Key_Left ? step(-1) : event.key === Qt.Key_Right ? step(1)
             : event.key === Qt.Key_S && event.modifiers & Qt.AltModifier ? sort() : false;
    }
    function tapped(at: point) {
        column = columns.at(at.x);
        list.currentIndex = list.indexAt(1, at.y);
        list.forceActiveFocus(Qt.MouseFocusReason);
        rowClicked();
    }

    onAtChanged: byKeys = false

    TableHead {
        id: head
        width: parent.width
        columns: table.columns
        sortKey: table.sortKey
        descending: table.descending
        shift: list.contentX
        onSortAsked: key => table.sortAsked(key)
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, table.columns.total)
        flickableDirection: Flickable.AutoFlickIfNeeded
        highlightMoveDuration: 0
        reuseItems: true
        cacheBuffer: 0
        Accessible.role: Accessible.Table
        Accessible.name: table.label
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        Keys.onPressed: event => event.accepted = table.take(event)

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: point => table.tapped(point.position)
        }
        Rectangle {
            z: 1
            visible: list.activeFocus && list.currentItem !== null
            x: table.columns.leftOf(table.column) + 1
            y: list.currentItem ? list.currentItem.y + list.currentItem.height - table.rowHeight + 1 : 0
            width: table.column.width - 2
            height: table.rowHeight - 2
            color: "transparent"
            radius: 4
            border.color: Theme.accent
            border.width: 2
        }
        WholeCell {
            row: !table.byKeys ? table.hovered : table.keyboardHere ? list.currentItem as TextRow : null
            at: table.byKeys ? table.columns.leftOf(table.column) + 1 : table.hoveredX
        }
    }
    HoverHandler {
        id: pointer
        parent: list
    }
}
