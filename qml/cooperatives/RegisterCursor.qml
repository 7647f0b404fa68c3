import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in the register: row, column, what is selected, what is being typed.
QtObject {
    id: cursor

    required property Session session
    required property RegisterColumns columns
    readonly property EditRight rights: EditRight {
        session: cursor.session
        what: EditRight.Cooperatives
    }
    readonly property CooperativeRegister register: session.cooperativeRegister
    readonly property CooperativeFilterModel cooperatives: register.cooperatives
    readonly property IdSelection selection: IdSelection {
        list: cursor.cooperatives
        role: "cooperativeId"
    }
    property string currentId
    property TableColumn column: columns.name
    property bool keyboardHere: false
    property bool editing: false
    property string typed
    signal keyboardAsked()
    signal deleteAsked()
    signal menuAsked(Item row, real x)

    function goTo(row: int, extend: bool) {
        const target = Math.max(0, Math.min(cooperatives.count - 1, row));
        currentId = cooperatives.idAt(target);
        extend ? selection.extend(target) : selection.only(currentId);
    }
    function goToId(id: string) {
        currentId = id;
        selection.only(id);
    }
    function step(by: int, editable: bool) {
        const reachable = Array.from(columns.all).filter(other => other.shown && (!editable || other.field >= 0));
        column = reachable[(reachable.indexOf(column) + by + reachable.length) % reachable.length];
    }
    function edit(first: string) {
        if (column.field < 0 || currentId === "" || !rights.demand()) return;
        if (columns.isYesNo(column)) return void register.toggle(selection.ids, column.field);
        typed = first;
        editing = true;
    }
    function editNext(by: int) {
        leaveEditor();
        step(by, true);
        if (!columns.isYesNo(column)) edit("");
    }
    function stopEditing() {
        if (!editing) return;
        editing = false;
        session.endTyping();
        cooperatives.release();
    }
    function leaveEditor() {
        stopEditing();
        keyboardAsked();
    }
    function submit(text: string): string {
        return register.setField(column.choices ? selection.ids : [currentId], column.field, text);
    }
    function pick(row: int, id: string, modifiers: int) {
        currentId = id;
        modifiers & Qt.ShiftModifier ? selection.extend(row) : modifiers & Qt.ControlModifier ? selection.toggle(id)
                                                                                            : selection.only(id);
    }
    function paste() {
        const shown = Array.from(columns.all).filter(other => other.shown && other.field >= 0);
        register.paste(currentId, selection.ids, shown.slice(shown.indexOf(column)).map(other => other.field));
    }
}
