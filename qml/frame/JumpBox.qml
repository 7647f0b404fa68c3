pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Type a few letters of a class, a finding or a command, and go there.
TextField {
    id: box

    required property Session session
    required property Commands commands
    required property Navigator navigator

    function ask() {
        forceActiveFocus(Qt.ShortcutFocusReason);
        hits.text = text;
    }
    function go(hit: int) {
        const kind = hit >= 0 && hit < hits.count ? hits.kindOf(hit) : -1;
        leave();
        if (kind === JumpModel.Command) commands.all[hits.rowOf(hit)].run();
        else if (kind === JumpModel.Class) navigator.showClass(hits.textOf(hit, "classId"));
        else if (kind === JumpModel.Finding) goToCause(hit);
    }
    function goToCause(hit: int) {
        const row = hits.textOf(hit, "topicId") || hits.textOf(hit, "lecturerId");
        navigator.showCause(Number(hits.textOf(hit, "target")), hits.textOf(hit, "classId"), hits.textOf(hit, "lineKey"), row);
    }
    function leave() {
        clear();
        navigator.shown();
    }

    leftPadding: 28
    rightPadding: 52
    placeholderText: qsTr("Search and jump…")
    onTextEdited: {
        hits.text = text;
        list.currentIndex = 0;
    }
    Keys.onDownPressed: list.incrementCurrentIndex()
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: leave()
    Keys.onReturnPressed: go(list.currentIndex)
    Keys.onEnterPressed: go(list.currentIndex)

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
        contentItem: ListView {
            id: list
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            implicitHeight: Math.min(contentHeight, 420)
            model: hits
            delegate: JumpRow {
                onChosen: box.go(index)
            }
        }
    }
}
