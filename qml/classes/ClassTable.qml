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
    readonly property TableCursor cursor: TableCursor {
        session: table.session
        columns: ClassColumns {
            session: table.session
            preferences: table.preferences
            tableWidth: list.width
        }
        keyboardHere: list.activeFocus
        onKeyboardAsked: list.forceActiveFocus(Qt.OtherFocusReason)
        onCurrentIdChanged: following.start()
    }

    function follow() {
        if (cursor.currentId === "" && cursor.classes.count > 0) cursor.goTo(0, false);
        list.currentIndex = cursor.classes.rowOf(cursor.currentId);
    }

    Component.onCompleted: {
        if (cursor.currentId !== "") cursor.selection.only(cursor.currentId);
        follow();
    }
    // Once the list has taken in what is different.
    Timer {
        id: following
        interval: 0
        onTriggered: table.follow()
    }
    Connections {
        target: table.cursor.classes
        function onLayoutChanged() { following.start(); }
        function onRowsInserted() { following.start(); }
        function onRowsRemoved() { following.start(); }
        function onModelReset() { following.start(); }
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
                    sorted: column.sort >= 0 && table.cursor.classes.sortKey === column.sort
                    descending: table.cursor.classes.descending
                    onClicked: if (column.sort >= 0) table.cursor.classes.sortBy(column.sort)
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
        model: table.cursor.classes
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Training classes")
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}

        delegate: ClassRow {
            width: list.contentWidth
            cursor: table.cursor
        }

        Keys.onUpPressed: event => table.cursor.goTo(currentIndex - 1, event.modifiers & Qt.ShiftModifier)
        Keys.onDownPressed: event => table.cursor.goTo(currentIndex + 1, event.modifiers & Qt.ShiftModifier)
        Keys.onLeftPressed: table.cursor.step(-1, false)
        Keys.onRightPressed: table.cursor.step(1, false)
        Keys.onReturnPressed: table.cursor.edit("")
        Keys.onEnterPressed: table.cursor.edit("")
        Keys.onDeletePressed: table.cursor.deleteAsked()
        Keys.onSpacePressed: table.cursor.selection.toggle(table.cursor.currentId)
        Keys.onPressed: event => event.accepted = keys.take(event)
    }
    TableKeys {
        id: keys
        cursor: table.cursor
        pageRows: Math.max(1, Math.floor(list.height / Theme.row) - 2)
    }
}
