pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Class, section, line: opened and closed as a tree, edited as a spreadsheet.
FocusScope {
    id: table

    required property Session session
    readonly property EstimateModel estimate: session.estimate
    readonly property EstimateRow row: list.currentItem as EstimateRow
    readonly property LineCursor cursor: LineCursor {
        session: table.session
        columns: EstimateColumns { tableWidth: list.width }
        classId: table.row ? table.row.classId : ""
        lineKey: table.row ? table.row.lineKey : ""
        canEdit: table.row !== null && table.row.canEdit(field)
        keyboardHere: list.activeFocus
        onKeyboardAsked: list.forceActiveFocus(Qt.OtherFocusReason)
        onRowAsked: row => list.currentIndex = row
        onLineKeyChanged: table.explain()
        onClassIdChanged: table.explain()
    }

    readonly property real hoveredX: list.contentX + pointer.point.position.x
    readonly property EstimateRow hovered: cursor.hoveredRow < 0 ? null : list.itemAtIndex(cursor.hoveredRow) as EstimateRow

    function tapped(at: point) {
        const row = list.itemAt(at.x, at.y) as EstimateRow;
        if (!row) return;
        cursor.tapped(row.index, at.x);
        if (row.expandable) estimate.toggle(row.index);
    }
    function goTo(index: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, index));
    }
    function open(wanted: bool) {
        if (row && row.expandable) estimate.setExpanded(row.index, wanted);
        else cursor.field = wanted ? EstimateModel.Rate : EstimateModel.Quantity;
    }
    function enter() {
        row && row.expandable ? estimate.toggle(row.index) : cursor.edit("");
    }
    function explain() {
        if (row && row.isLine) session.why.show(row.classId, row.lineKey);
    }

    EstimateHeader {
        id: head
        width: parent.width
        columns: table.cursor.columns
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        reuseItems: true
        cacheBuffer: 0
        model: table.estimate
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Estimate")
        T.ScrollBar.vertical: ScrollBar {}

        delegate: EstimateRow {
            width: list.width
            cursor: table.cursor
        }

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: point => table.tapped(point.position)
            onDoubleTapped: if (table.row && table.row.isLine) table.cursor.edit("")
        }
        Item {
            id: cell
            readonly property rect place: table.hovered ? table.hovered.placeAt(table.hoveredX) : Qt.rect(0, 0, 0, 0)
            x: place.x
            y: table.hovered ? table.hovered.y : 0
            width: place.width
            height: Theme.row
        }
        EstimateEditor {
            z: 2
            visible: table.row !== null && table.cursor.canEdit
            x: table.cursor.columns.leftOf(table.cursor.field)
            y: table.row ? table.row.y : 0
            width: table.cursor.columns.widthOf(table.cursor.field)
            height: Theme.row
            cursor: table.cursor
            value: table.row ? table.row.valueOf(table.cursor.field) : ""
        }

        Keys.onLeftPressed: table.open(false)
        Keys.onRightPressed: table.open(true)
        Keys.onReturnPressed: table.enter()
        Keys.onEnterPressed: table.enter()
        Keys.onPressed: event => event.accepted = table.take(event)
    }

    HoverHandler {
        id: pointer
        parent: list
    }
    Binding {
        target: table.cursor
        property: "hoveredRow"
        value: pointer.hovered ? list.indexAt(1, list.contentY + pointer.point.position.y) : -1
    }
    HintBubble {
        over: cell
        text: table.hovered ? table.hovered.cutAt(table.hoveredX) : ""
        shown: text !== ""
    }

    function take(event: KeyEvent): bool {
        const page = Math.max(1, Math.floor(list.height / Theme.row) - 2);
        const rows = { [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page }[event.key];
        return rows !== undefined ? jump(rows) : event.modifiers & Qt.ControlModifier ? copy(event.key) : type(event);
    }
    function jump(rows: int): bool {
        goTo(list.currentIndex + rows);
        return true;
    }
    function copy(key: int): bool {
        if (key === Qt.Key_C) session.copyEstimate();
        return key === Qt.Key_C;
    }
    function type(event: KeyEvent): bool {
        if (event.key === Qt.Key_F2) cursor.edit("");
        else if (/^[0-9]$/.test(event.text)) cursor.edit(event.text);
        return cursor.editing;
    }
}
