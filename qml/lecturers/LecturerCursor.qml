import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in the register of lecturers and what is being typed there.
QtObject {
    id: cursor

    required property Session session
    required property LecturerColumns columns
    readonly property EditRight rights: EditRight {
        session: cursor.session
        what: EditRight.Lecturers
        of: cursor.register.currentId
    }
    readonly property LecturerRegister register: session.lecturerRegister
    readonly property IdSelection selection: IdSelection {
        list: cursor.register.lecturers
        role: "lecturerId"
    }
    property TableColumn column: columns.name
    property bool keyboardHere: false
    property bool editing: false
    property string typed
    signal keyboardAsked()
    signal deleteAsked()

    function goTo(row: int, extend: bool) {
        leaveEditor();
        const target = Math.max(0, Math.min(register.lecturers.count - 1, row));
        register.currentId = register.idAt(target);
        extend ? selection.extend(target) : selection.only(register.currentId);
    }
    function move(by: int, extend: bool) {
        goTo(register.rowOf(register.currentId) + by, extend);
    }
    function pick(row: int, id: string, modifiers: int) {
        leaveEditor();
        register.currentId = id;
        modifiers & Qt.ShiftModifier ? selection.extend(row) : modifiers & Qt.ControlModifier ? selection.toggle(id)
                                                                                            : selection.only(id);
    }
    function paste() {
        const shown = Array.from(columns.all).filter(other => other.shown && other.field >= 0);
        if (column.field >= 0) register.paste(register.currentId, selection.ids, shown.slice(shown.indexOf(column)).map(other => other.field));
    }
    function step(by: int, editable: bool) {
        const reachable = Array.from(columns.all).filter(other => other.shown && (!editable || other.field >= 0));
        column = reachable[(reachable.indexOf(column) + by + reachable.length) % reachable.length];
    }
    function edit(first: string) {
        if (column.field < 0 || register.currentId === "" || !rights.demand()) return;
        typed = first;
        editing = true;
    }
    function editNext(by: int) {
        leaveEditor();
        step(by, true);
        edit("");
    }
    function stopEditing() {
        if (editing) session.endTyping();
        editing = false;
    }
    function leaveEditor() {
        if (!editing) return;
        stopEditing();
        keyboardAsked();
    }
    function submit(where: TableColumn, text: string): string {
        return where.choices ? register.setFields(selection.ids, where.field, text) : register.setField(register.currentId, where.field, text);
    }
}
