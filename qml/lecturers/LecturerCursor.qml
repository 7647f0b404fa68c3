import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in the register of lecturers and what is being typed there.
QtObject {
    id: cursor

    required property Session session
    required property LecturerColumns columns
    readonly property LecturerRegister register: session.lecturerRegister
    property TableColumn column: columns.name
    property bool keyboardHere: false
    property bool editing: false
    property string typed
    signal keyboardAsked()
    signal deleteAsked()

    function goTo(row: int) {
        leaveEditor();
        register.currentId = register.idAt(Math.max(0, Math.min(register.lecturers.count - 1, row)));
    }
    function move(by: int) {
        goTo(register.rowOf(register.currentId) + by);
    }
    function step(by: int, editable: bool) {
        const reachable = Array.from(columns.all).filter(other => other.space > 0 && (!editable || other.field >= 0));
        column = reachable[(reachable.indexOf(column) + by + reachable.length) % reachable.length];
    }
    function edit(first: string) {
        typed = first;
        editing = column.field >= 0 && register.currentId !== "" && !session.readOnly;
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
        return register.setField(register.currentId, where.field, text);
    }
}
