pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Class and line: opened and closed as a tree, figures typed as in a spreadsheet.
FocusScope {
    id: table

    required property Session session
    readonly property AppraisalModel lines: session.roundTrip.appraisal.lines
    readonly property AppraisalRow row: list.currentItem as AppraisalRow
    readonly property AppraisalCursor cursor: AppraisalCursor {
        session: table.session
        columns: AppraisalColumns { tableWidth: list.width }
        classId: table.row ? table.row.classId : ""
        lineId: table.row ? table.row.lineId : ""
        canEdit: table.row !== null && table.row.canEdit(field)
        keyboardHere: list.activeFocus
        onKeyboardAsked: list.forceActiveFocus(Qt.OtherFocusReason)
        onRowAsked: row => list.currentIndex = row
        onLineIdChanged: table.choose()
        onClassIdChanged: table.choose()
    }

    function choose() {
        if (row) cursor.appraisal.choose(row.classId, row.lineId);
    }
    function goTo(index: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, index));
    }
    function open(wanted: bool) {
        if (row && !row.isLine) lines.setExpanded(row.index, wanted);
        else cursor.move(wanted ? 1 : -1);
    }
    function enter() {
        row && !row.isLine ? lines.toggle(row.index) : cursor.edit("");
    }

    AppraisalHeader {
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
        cacheBuffer: 0
        model: table.lines
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Appraisal")
        T.ScrollBar.vertical: ScrollBar {}

        delegate: AppraisalRow {
            width: list.width
            cursor: table.cursor
        }

        Keys.onLeftPressed: table.open(false)
        Keys.onRightPressed: table.open(true)
        Keys.onReturnPressed: table.enter()
        Keys.onEnterPressed: table.enter()
        Keys.onDeletePressed: if (table.row) table.cursor.appraisal.takeBack(table.row.classId, table.row.lineId)
        Keys.onPressed: event => event.accepted = table.take(event)
    }

    function take(event: KeyEvent): bool {
        const page = Math.max(1, Math.floor(list.height / 44) - 2);
        const rows = { [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page }[event.key];
        return rows !== undefined ? jump(rows) : event.modifiers & Qt.ControlModifier ? copy(event.key) : type(event);
    }
    function jump(rows: int): bool {
        goTo(list.currentIndex + rows);
        return true;
    }
    function copy(key: int): bool {
        if (key === Qt.Key_C) cursor.appraisal.copy();
        return key === Qt.Key_C;
    }
    function type(event: KeyEvent): bool {
        if (event.key === Qt.Key_F2) cursor.edit("");
        else if (/^[0-9]$/.test(event.text)) cursor.edit(event.text);
        return cursor.editing;
    }
}
