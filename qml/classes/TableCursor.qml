import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in the table of classes: row, column, what is selected, what is being typed.
QtObject {
    id: cursor

    required property Session session
    required property ClassColumns columns
    readonly property EditRight rights: EditRight {
        session: cursor.session
        what: EditRight.Classes
    }
    readonly property ClassFilterModel classes: session.filteredClasses
    readonly property IdSelection selection: IdSelection {
        list: cursor.classes
        role: "classId"
    }
    readonly property string currentId: session.currentClass.classId
    property TableColumn column: columns.title
    property bool keyboardHere: false
    property bool editing: false
    property string typed
    signal keyboardAsked()
    signal deleteAsked()
    signal duplicateAsked()
    signal menuAsked(Item row, real x)

    function goTo(row: int, extend: bool) {
        const target = Math.max(0, Math.min(classes.count - 1, row));
        session.currentClass.classId = classes.idAt(target);
        extend ? selection.extend(target) : selection.only(currentId);
    }
    function goToId(id: string) {
        session.currentClass.classId = id;
        selection.only(id);
    }
    function step(by: int, editable: bool) {
        const reachable = Array.from(columns.all).filter(other => other.shown && (!editable || other.field >= 0));
        column = reachable[(reachable.indexOf(column) + by + reachable.length) % reachable.length];
    }
    function edit(first: string) {
        if (column.field < 0 || currentId === "" || !rights.demand()) return;
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
        stopEditing();
        keyboardAsked();
    }
    function submit(where: TableColumn, text: string): string {
        return session.setClassField(where.choices ? selection.ids : [currentId], where.field, text);
    }
    function paste() {
        const shown = Array.from(columns.all).filter(other => other.shown && other.field >= 0);
        if (column.field >= 0) session.pasteClasses(currentId, selection.ids, shown.slice(shown.indexOf(column)).map(other => other.field));
    }
    function pick(row: int, id: string, modifiers: int) {
        session.currentClass.classId = id;
        modifiers & Qt.ShiftModifier ? selection.extend(row) : modifiers & Qt.ControlModifier ? selection.toggle(id)
                                                                                            : selection.only(id);
    }
}
