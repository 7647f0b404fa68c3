pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The table of classes: walks, selects and edits as a spreadsheet does.
FocusScope {
    id: table

    required property Session session
    required property Preferences preferences
    readonly property ClassFilterModel classes: session.filteredClasses
    readonly property IdSelection selection: IdSelection { classes: table.classes }
    readonly property ClassColumns columns: ClassColumns {
        session: table.session
        preferences: table.preferences
        tableWidth: list.width
    }
    readonly property bool keyboardHere: list.activeFocus
    readonly property string currentId: session.currentClass.classId
    property TableColumn column: columns.title
    property bool editing: false
    property string typed
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
        follow();
    }
    function follow() {
        list.currentIndex = classes.rowOf(currentId);
    }
    function step(by: int, editable: bool) {
        const reachable = Array.from(columns.all).filter(other => other.shown && (!editable || other.field >= 0));
        column = reachable[(reachable.indexOf(column) + by + reachable.length) % reachable.length];
    }
    function edit(first: string) {
        typed = first;
        editing = column.field >= 0 && currentId !== "" && !session.readOnly;
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
        list.forceActiveFocus(Qt.OtherFocusReason);
    }
    function submit(where: TableColumn, text: string): string {
        return session.setClassField([currentId], where.field, text);
    }
    function tapped(row: ClassRow, x: real, modifiers: int, button: int) {
        list.forceActiveFocus(Qt.MouseFocusReason);
        column = row.columnAt(x) ?? column;
        button === Qt.RightButton ? ask(row, x) : pick(row, modifiers);
    }
    function pick(row: ClassRow, modifiers: int) {
        session.currentClass.classId = row.classId;
        modifiers & Qt.ShiftModifier ? selection.extend(row.index) : modifiers & Qt.ControlModifier ? selection.toggle(row.classId)
                                                                                                    : selection.only(row.classId);
    }
    function ask(row: ClassRow, x: real) {
        if (!row.selected) pick(row, Qt.NoModifier);
        menuAsked(row, x);
    }

    onCurrentIdChanged: follow()
    Connections {
        target: table.classes
        function onLayoutChanged() { table.follow(); }
        function onRowsInserted() { table.follow(); }
        function onRowsRemoved() { table.follow(); }
        function onModelReset() { table.follow(); }
    }

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: Math.max(width, table.columns.total)
        flickableDirection: Flickable.AutoFlickIfNeeded
        headerPositioning: ListView.OverlayHeader
        highlightMoveDuration: 0
        keyNavigationEnabled: false
        reuseItems: false
        currentIndex: -1
        model: table.classes
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Training classes")
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}

        header: Rectangle {
            z: 2
            width: Math.max(list.width, table.columns.total)
            height: 33
            color: Theme.sunken
            Row {
                Repeater {
                    model: table.columns.all
                    HeaderCell {
                        required property TableColumn modelData
                        column: modelData
                        classes: table.classes
                    }
                }
            }
            Rule {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
        delegate: ClassRow {
            width: list.contentWidth
            table: table as ClassTable
        }

        Keys.onUpPressed: event => table.goTo(currentIndex - 1, event.modifiers & Qt.ShiftModifier)
        Keys.onDownPressed: event => table.goTo(currentIndex + 1, event.modifiers & Qt.ShiftModifier)
        Keys.onLeftPressed: table.step(-1, false)
        Keys.onRightPressed: table.step(1, false)
        Keys.onReturnPressed: table.edit("")
        Keys.onEnterPressed: table.edit("")
        Keys.onDeletePressed: table.deleteAsked()
        Keys.onSpacePressed: table.selection.toggle(table.currentId)
        Keys.onPressed: event => event.accepted = keys.take(event)
    }
    TableKeys {
        id: keys
        table: table as ClassTable
        pageRows: Math.max(1, Math.floor(list.height / Theme.row) - 2)
    }
}
