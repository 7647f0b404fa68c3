pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The register of lecturers: walks and edits as a spreadsheet does.
FocusScope {
    id: table

    required property Session session
    required property Preferences preferences
    readonly property LecturerRegister register: session.lecturerRegister
    readonly property LecturerCursor cursor: LecturerCursor {
        session: table.session
        columns: LecturerColumns {
            session: table.session
            preferences: table.preferences
            tableWidth: list.width
        }
        keyboardHere: list.activeFocus
        onKeyboardAsked: list.forceActiveFocus(Qt.OtherFocusReason)
    }

    // What decides on which line the current lecturer stands.
    readonly property string view: Array.of(register.currentId, register.filterText, register.department, register.speciality,
                                            register.sortKey, register.descending, register.lecturers.count).join("|")

    onViewChanged: following.start()

    function follow() {
        if (register.currentId === "" && register.lecturers.count > 0) register.currentId = register.idAt(0);
        if (cursor.selection.ids.length < 2) cursor.selection.only(register.currentId);
        list.currentIndex = register.rowOf(register.currentId);
    }
    function take(event: KeyEvent): bool {
        return event.modifiers & Qt.ControlModifier ? command(event.key) : event.modifiers & Qt.AltModifier ? sort(event.key)
             : walk(event) || type(event.text);
    }
    function command(key: int): bool {
        key === Qt.Key_A ? cursor.selection.all() : key === Qt.Key_C ? register.copy() : key === Qt.Key_V ? cursor.paste() : undefined;
        return Array.of(Qt.Key_A, Qt.Key_C, Qt.Key_V).includes(key);
    }
    function sort(key: int): bool {
        if (key === Qt.Key_S && cursor.column.sort >= 0) register.sortBy(cursor.column.sort);
        return key === Qt.Key_S;
    }
    function walk(event: KeyEvent): bool {
        const page = Math.max(1, Math.floor(list.height / Theme.row) - 2);
        const by = { [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6, [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page }[event.key];
        if (by !== undefined) cursor.move(by, event.modifiers & Qt.ShiftModifier);
        return by !== undefined;
    }
    function type(text: string): bool {
        if (/^[^\x00-\x20\x7f]$/.test(text) && !cursor.column.choices) cursor.edit(text);
        return cursor.editing;
    }

    Component.onCompleted: follow()
    // Once the list has taken in what is different.
    Timer {
        id: following
        interval: 0
        onTriggered: table.follow()
    }
    Rectangle {
        id: head
        width: parent.width
        height: 33
        color: Theme.sunken
        clip: true
        Row {
            x: -list.contentX
            Repeater {
                model: table.cursor.columns.all
                HeaderCell {
                    required property TableColumn modelData
                    column: modelData
                    sorted: column.sort >= 0 && table.register.sortKey === column.sort
                    descending: table.register.descending
                    onClicked: if (column.sort >= 0) table.register.sortBy(column.sort)
                }
            }
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
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
        keyNavigationEnabled: false
        reuseItems: true
        cacheBuffer: 0
        currentIndex: -1
        model: table.register.lecturers
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Lecturers")
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}

        delegate: LecturerLine {
            width: list.contentWidth
            cursor: table.cursor
        }

        Keys.onUpPressed: event => table.cursor.move(-1, event.modifiers & Qt.ShiftModifier)
        Keys.onDownPressed: event => table.cursor.move(1, event.modifiers & Qt.ShiftModifier)
        Keys.onSpacePressed: table.cursor.selection.toggle(table.register.currentId)
        Keys.onLeftPressed: table.cursor.step(-1, false)
        Keys.onRightPressed: table.cursor.step(1, false)
        Keys.onReturnPressed: table.cursor.edit("")
        Keys.onEnterPressed: table.cursor.edit("")
        Keys.onDeletePressed: table.cursor.deleteAsked()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_F2) table.cursor.edit("");
            event.accepted = event.key === Qt.Key_F2 || table.take(event);
        }
    }
}
