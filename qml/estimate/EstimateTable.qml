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
    readonly property EstimateColumns columns: EstimateColumns { tableWidth: list.width }
    readonly property bool keyboardHere: list.activeFocus
    readonly property EstimateRow row: list.currentItem as EstimateRow
    property int field: EstimateModel.Rate
    property bool editing: false
    property string typed

    function goTo(index: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, index));
    }
    function open(wanted: bool) {
        if (row && row.expandable) estimate.setExpanded(row.index, wanted);
        else if (row) field = wanted ? EstimateModel.Rate : EstimateModel.Quantity;
    }
    function enter(first: string) {
        row && row.expandable ? estimate.toggle(row.index) : edit(first);
    }
    function edit(first: string) {
        typed = first;
        editing = row !== null && row.canEdit(field) && !session.readOnly;
    }
    function editOther() {
        leaveEditor();
        field = field === EstimateModel.Rate ? EstimateModel.Quantity : EstimateModel.Rate;
        edit("");
    }
    function stopEditing() {
        if (editing) session.endTyping();
        editing = false;
    }
    function leaveEditor() {
        stopEditing();
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function submit(text: string): string {
        return session.setLineField(row.classId, row.lineKey, field, text);
    }
    function tapped(tappedRow: EstimateRow, x: real) {
        list.forceActiveFocus(Qt.MouseFocusReason);
        list.currentIndex = tappedRow.index;
        field = x < columns.rateX && x >= columns.howX ? EstimateModel.Quantity : EstimateModel.Rate;
    }
    function explain() {
        if (row && row.rowKind === EstimateModel.LineRow) session.why.show(row.classId, row.lineKey);
    }

    onRowChanged: explain()

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        headerPositioning: ListView.OverlayHeader
        highlightMoveDuration: 0
        model: table.estimate
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Estimate")
        T.ScrollBar.vertical: ScrollBar {}

        header: EstimateHeader {
            z: 2
            width: list.width
            columns: table.columns
        }
        delegate: EstimateRow {
            width: list.width
            table: table as EstimateTable
        }

        Keys.onLeftPressed: table.open(false)
        Keys.onRightPressed: table.open(true)
        Keys.onReturnPressed: table.enter("")
        Keys.onEnterPressed: table.enter("")
        Keys.onPressed: event => event.accepted = table.take(event)
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
        if (event.key === Qt.Key_F2) edit("");
        else if (/^[0-9]$/.test(event.text)) edit(event.text);
        return editing;
    }
}
