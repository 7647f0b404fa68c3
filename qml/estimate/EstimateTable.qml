pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Class, section, line: opened and closed as a tree, edited as a spreadsheet.
FocusScope {
    id: table

    required property Session session
    required property Preferences preferences
    readonly property EstimateModel estimate: session.estimate
    readonly property EstimateRow row: list.currentItem as EstimateRow
    readonly property LineCursor cursor: LineCursor {
        session: table.session
        columns: EstimateColumns {
            preferences: table.preferences
            tableWidth: list.width
        }
        classId: table.row ? table.row.classId : ""
        lineKey: table.row ? table.row.lineKey : ""
        canEdit: table.row !== null && table.row.canEdit(field)
        keyboardHere: list.activeFocus
        onKeyboardAsked: list.forceActiveFocus(Qt.OtherFocusReason)
        onRowAsked: row => list.currentIndex = row
        onLineKeyChanged: table.explain()
        onClassIdChanged: table.explain()
    }

    property bool byKeys: false // the keyboard moved last, not the pointer
    readonly property point at: pointer.point.position
    readonly property real hoveredX: list.contentX + at.x
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

    onAtChanged: byKeys = false

    EstimateHeader {
        id: head
        width: parent.width
        columns: table.cursor.columns
        shift: list.contentX
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
        reuseItems: true
        cacheBuffer: 0
        model: table.estimate
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Estimate")
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}

        delegate: EstimateRow {
            width: list.contentWidth
            cursor: table.cursor
        }

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            onTapped: point => table.tapped(point.position)
            onDoubleTapped: if (table.row && table.row.isLine) table.cursor.edit("")
        }
        WholeCell {
            row: !table.byKeys ? table.hovered : table.cursor.keyboardHere && !table.cursor.editing ? table.row : null
            at: table.byKeys ? -1 : table.hoveredX
        }
        EstimateEditor {
            z: 2
            visible: table.row !== null && table.cursor.canEdit
            x: table.cursor.columns.leftOf(table.cursor.columns.of(table.cursor.field))
            y: table.row ? table.row.y : 0
            width: table.cursor.columns.of(table.cursor.field).width
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
        value: pointer.hovered ? list.indexAt(1, list.contentY + table.at.y) : -1
    }

    function take(event: KeyEvent): bool {
        byKeys = true;
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
