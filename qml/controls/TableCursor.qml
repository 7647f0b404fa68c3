import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in a table: row, column, what is selected, what is being typed. What an edit does
// to the plan is the page's answer to its signals.
QtObject {
    id: cursor

    required property Session session
    required property EditRight rights
    required property TableColumns columns
    required property FilterModel rows
    required property string currentId
    readonly property IdSelection selection: IdSelection {
        list: cursor.rows
        role: "rowId"
    }
    // What an edit of the cell is for: a choice goes into all rows that are selected.
    readonly property list<string> editedIds: column.choices || column.yesNo ? selection.ids : Array.of(currentId)
    property TableColumn column: columns.wide
    property bool keyboardHere: false
    property int hoveredRow: -1
    property bool moving: false
    property bool editing: false
    property string typed
    property string problem // of what was submitted
    signal currentAsked(string id)
    signal keyboardAsked()
    signal submitted(string text)
    signal toggled()
    signal pasteAsked()
    signal copyAsked()
    signal deleteAsked()
    signal duplicateAsked()
    signal menuAsked(Item row, real x)

    // Somebody else went to another row.
    onCurrentIdChanged: if (!moving) selection.only(currentId)

    function goToId(id: string) {
        moving = true;
        currentAsked(id);
        moving = false;
    }
    function goTo(row: int, extend: bool) {
        const target = Math.max(0, Math.min(rows.count - 1, row));
        goToId(rows.idAt(target));
        extend ? selection.extend(target) : selection.only(currentId);
    }
    function move(by: int, extend: bool) {
        goTo(rows.rowOf(currentId) + by, extend);
    }
    function reveal(id: string) {
        goToId(id);
        selection.only(id);
    }
    function pick(row: int, id: string, modifiers: int) {
        goToId(id);
        modifiers & Qt.ShiftModifier ? selection.extend(row) : modifiers & Qt.ControlModifier ? selection.toggle(id)
                                                                                            : selection.only(id);
    }
    function step(by: int) {
        column = columns.after(column, by, false);
    }
    function edit(first: string) {
        if (column.field < 0 || currentId === "" || !rights.demand()) return;
        if (column.yesNo) return toggled();
        typed = first;
        editing = true;
    }
    function editNext(by: int) {
        leaveEditor();
        column = columns.after(column, by, true);
        if (!column.yesNo) edit("");
    }
    function submit(text: string): string {
        problem = "";
        submitted(text);
        return problem;
    }
    function paste() {
        if (column.field >= 0 && rights.demand()) pasteAsked();
    }
    function stopEditing() {
        if (editing) session.endTyping();
        editing = false;
    }
    function leaveEditor() {
        stopEditing();
        keyboardAsked();
    }
}
