import QtQuick
import TapHuan
import TapHuan.App

// A field over a value of the plan: what is typed is submitted at once, Esc takes it back, and once left
// it shows the plan's own text again.
TextField {
    id: field

    required property Session session
    required property string value
    property bool typing: false
    property bool takesCells: false // several cells of a spreadsheet go into the rows from here on
    signal submitted(string text)
    signal cellsPasted()

    // The keyboard comes here, with what was typed before the field was there.
    function take(first: string) {
        forceActiveFocus(Qt.OtherFocusReason);
        if (first === "") return;
        typing = true;
        text = first;
        submitted(first);
    }
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

    readOnly: session.readOnly || refusal !== ""
    onTextEdited: {
        typing = true;
        submitted(text);
    }
    onEditingFinished: end()
    Keys.onEscapePressed: event => { event.accepted = typing; if (typing) cancel(); }
    function pasteCells(): bool {
        if (!takesCells || !session.holdsCells()) return false;
        end();
        cellsPasted();
        return true;
    }
    Keys.onPressed: event => {
        const undoes = event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo);
        if (undoes) undoOrRedo(event.matches(StandardKey.Redo));
        event.accepted = undoes || event.matches(StandardKey.Paste) && pasteCells();
    }

    Binding on text {
        when: !field.typing
        value: field.value
        restoreMode: Binding.RestoreNone
    }
}
