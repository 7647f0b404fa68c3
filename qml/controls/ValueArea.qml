pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Several lines of the plan, edited as a ValueField is.
T.TextArea {
    id: area

    required property Session session
    required property string value
    property string label
    property string problem
    property string refusal // why nobody may type here
    property bool quiet: false // no border until it is pointed at or typed in
    property bool typing: false
    signal submitted(string text)

    function end() {
        typing = false;
        problem = "";
        session.endTyping();
    }
    function cancel() {
        typing = false;
        problem = "";
        session.cancelTyping();
    }
    function undoOrRedo(redo: bool) {
        typing ? cancel() : redo ? session.redo() : session.undo();
    }

    implicitWidth: 200
    implicitHeight: Math.max(54, contentHeight + topPadding + bottomPadding)
    leftPadding: 8
    rightPadding: 8
    topPadding: 6
    bottomPadding: 6
    wrapMode: TextEdit.Wrap
    readOnly: session.readOnly || refusal !== ""
    activeFocusOnPress: !readOnly // one that is read only would swallow the keys of commands (Qt 6.4)
    activeFocusOnTab: !readOnly
    onReadOnlyChanged: if (readOnly) focus = false
    selectByMouse: true
    textFormat: TextEdit.PlainText
    renderType: Text.NativeRendering
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    Accessible.name: label
    Accessible.description: problem !== "" ? problem : refusal
    onTextChanged: {
        if (!activeFocus || text === value) return;
        typing = true;
        submitted(text);
    }
    onActiveFocusChanged: if (!activeFocus) end()
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onEscapePressed: event => { event.accepted = typing; if (typing) cancel(); }
    Keys.onPressed: event => {
        event.accepted = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo);
        if (event.accepted) undoOrRedo(event.matches(StandardKey.Redo));
    }

    background: Rectangle {
        radius: Theme.radius
        color: area.quiet && !area.activeFocus ? "transparent" : area.readOnly ? Theme.sunken : Theme.surface
        border.width: area.activeFocus ? 2 : 1
        border.color: area.problem !== "" ? Theme.error : area.activeFocus ? Theme.accent
                    : area.quiet && !area.hovered ? "transparent" : area.readOnly ? Theme.line : Theme.fieldLine
    }
    HintBubble {
        over: area
        text: area.refusal
        shown: area.hovered
    }
    ProblemBubble {
        field: area
        text: area.problem
    }
    Binding on text {
        when: !area.typing
        value: area.value
        restoreMode: Binding.RestoreNone
    }
}
