pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Type a few letters of a class, a finding or a command, and go there.
TextField {
    id: box

    required property Session session
    required property Commands commands
    required property Pages pages

    function ask() {
        forceActiveFocus(Qt.ShortcutFocusReason);
        hits.text = text;
    }
    function go(hit: int, kind: int, row: int) {
        kind === JumpModel.Command ? commands.all[row].run()
            : kind === JumpModel.Class ? pages.showClass(hits.textOf(hit, "classId")) : goToCause(hit);
        close();
    }
    function goToCause(hit: int) {
        const row = hits.textOf(hit, "topicId") || hits.textOf(hit, "lecturerId");
        pages.showCause(Number(hits.textOf(hit, "target")), hits.textOf(hit, "classId"), hits.textOf(hit, "lineKey"), row);
    }
    function close() {
        clear();
        results.close();
    }
    function leave() {
        close();
        pages.takeFocus();
    }

    function choose() {
        const item = results.view.currentItem as JumpRow;
        if (item) item.chosen();
    }

    leftPadding: 28
    rightPadding: 52
    placeholderText: qsTr("Class, finding, command…")
    onTextEdited: hits.text = text
    Keys.onDownPressed: results.view.incrementCurrentIndex()
    Keys.onUpPressed: results.view.decrementCurrentIndex()
    Keys.onEscapePressed: leave()
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()

    JumpModel {
        id: hits
        commands: Array.from(box.commands.all).map(command => command.text)
        Component.onCompleted: searchIn(box.session.classes, box.session.findings)
    }
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
        visible: box.activeFocus && hits.count > 0 && (box.text !== "" || box.focusReason === Qt.ShortcutFocusReason)
        view.model: hits
        view.delegate: JumpRow {
            onChosen: box.go(index, kind, row)
        }
    }
}
