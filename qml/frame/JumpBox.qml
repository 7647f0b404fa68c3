pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Type a few letters of a class, a topic, a lecturer, a cooperative, a page or a command, and go there.
TextField {
    id: box

    required property Session session
    required property Commands commands
    required property Navigator navigator
    readonly property JumpModel hits: session.jump

    function search() {
        hits.search(text, Array.from(commands.all).map(command => command.text));
    }
    function ask() {
        forceActiveFocus(Qt.ShortcutFocusReason);
        search();
    }
    function go(row: int) {
        if (row < 0 || row >= hits.count) return leave();
        const hit = hits.at(row);
        leave();
        if (hit.kind === JumpModel.Command) commands.all[hit.command].run();
        else if (hit.kind === JumpModel.Class) navigator.showClass(hit.classId);
        else if (hit.kind === JumpModel.Lecturer) navigator.showLecturer(hit.rowId);
        else if (hit.kind === JumpModel.Cooperative) navigator.showCooperative(hit.rowId);
        else navigator.showCause(hit.target, hit.classId, hit.lineKey, hit.rowId);
    }
    function leave() {
        clear();
        navigator.shown();
    }

    leftPadding: 28
    rightPadding: 52
    placeholderText: qsTr("Search and jump…")
    onTextEdited: {
        search();
        list.currentIndex = 0;
    }
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: leave()
    Keys.onReturnPressed: go(list.currentIndex)
    Keys.onEnterPressed: go(list.currentIndex)

    Icon {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 14
        name: "search"
        color: Theme.muted
    }
    Caption {
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: box.text === ""
        text: box.commands.jump.keys
    }
    ListPopup {
        id: results
        x: box.width - width
        y: box.height + 4
        width: 460
        visible: box.activeFocus && box.hits.count > 0 && (box.text !== "" || box.focusReason === Qt.ShortcutFocusReason)
        contentItem: ListView {
            id: list
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            implicitHeight: Math.min(contentHeight, 420)
            model: box.hits
            delegate: JumpRow {
                onChosen: box.go(index)
            }
        }
    }
}
