pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan

// A list that is walked, selected and edited as a spreadsheet is.
FocusScope {
    id: table

    required property TableCursor cursor
    required property string label
    // The current row is what other pages show, too: it stays while it is filtered away.
    property bool shared: true
    property alias delegate: list.delegate
    readonly property TableRow row: list.currentItem as TableRow
    property bool byKeys: false // the keyboard moved last, not the pointer
    readonly property point at: pointer.point.position
    readonly property real hoveredX: list.contentX + at.x
    readonly property TableRow hovered: cursor.hoveredRow < 0 ? null : list.itemAtIndex(cursor.hoveredRow) as TableRow

    function follow() {
        const row = cursor.rows.rowOf(cursor.currentId);
        if (cursor.rows.count > 0 && row < 0 && (!shared || cursor.currentId === "")) cursor.goTo(0, false);
        list.currentIndex = cursor.rows.rowOf(cursor.currentId);
    }
    function tapped(at: point, modifiers: int, button: int) {
        const row = list.itemAt(at.x, at.y) as TableRow;
        if (!row) return;
        cursor.leaveEditor();
        cursor.column = cursor.columns.at(at.x);
        if (button === Qt.LeftButton || !row.selected) cursor.pick(row.index, row.rowId, modifiers);
        if (button === Qt.RightButton) cursor.menuAsked(row, at.x);
    }

    onAtChanged: byKeys = false
    Component.onCompleted: {
        cursor.selection.only(cursor.currentId);
        follow();
    }
    // Once the list has taken in what is different.
    Timer {
        id: following
        interval: 0
        onTriggered: table.follow()
    }
    Connections {
        target: table.cursor
        function onCurrentIdChanged() { following.start(); }
        function onKeyboardAsked() { list.forceActiveFocus(Qt.OtherFocusReason); }
    }
    Connections {
        target: table.cursor.rows
        function onLayoutChanged() { following.start(); }
        function onRowsInserted() { following.start(); }
        function onRowsRemoved() { following.start(); }
        function onModelReset() { following.start(); }
    }
    Binding {
        target: table.cursor
        property: "keyboardHere"
        value: list.activeFocus
    }
    Binding {
        target: table.cursor
        property: "hoveredRow"
        value: pointer.hovered ? list.indexAt(list.contentX + 1, list.contentY + table.at.y) : -1
    }
    TableKeys {
        id: keys
        cursor: table.cursor
        pageRows: Math.max(1, Math.floor(list.height / Theme.row) - 2)
        onMenuAsked: if (table.row) table.cursor.menuAsked(table.row, editor.x)
    }

    TableHead {
        id: head
        width: parent.width
        columns: table.cursor.columns
        sortKey: table.cursor.rows.sortKey
        descending: table.cursor.rows.descending
        shift: list.contentX
        onSortAsked: key => table.cursor.rows.sortBy(key)
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, table.cursor.columns.total)
        flickableDirection: Flickable.AutoFlickIfNeeded
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        reuseItems: true
        cacheBuffer: 0
        currentIndex: -1
        model: table.cursor.rows
        Accessible.role: Accessible.Table
        Accessible.name: table.label
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        Keys.onPressed: event => {
            table.byKeys = true;
            event.accepted = keys.take(event);
        }

        delegate: TableRow {
            cursor: table.cursor
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton | Qt.RightButton
            gesturePolicy: TapHandler.WithinBounds
            onTapped: (point, button) => table.tapped(point.position, point.modifiers, button)
            onDoubleTapped: table.cursor.edit("")
        }
        WholeCell {
            row: !table.byKeys ? table.hovered : table.cursor.keyboardHere && !table.cursor.editing ? table.row : null
            at: table.byKeys ? table.cursor.columns.leftOf(table.cursor.column) + 1 : table.hoveredX
        }
        CellEditor {
            id: editor
            z: 2
            visible: table.row !== null
            x: table.cursor.columns.leftOf(table.cursor.column)
            y: table.row ? table.row.y : 0
            width: table.cursor.column.width
            height: Theme.row
            cursor: table.cursor
            text: table.row ? table.row.texts[table.cursor.column.number] : ""
        }
    }
    HoverHandler {
        id: pointer
        parent: list
    }
}
