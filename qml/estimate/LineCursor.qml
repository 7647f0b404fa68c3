import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in the estimate, and which cell of the line is being typed in.
QtObject {
    id: cursor

    required property Session session
    required property EstimateColumns columns
    readonly property EditRight rights: EditRight {
        session: cursor.session
        what: EditRight.Classes
        of: cursor.classId
    }
    readonly property EstimateModel estimate: session.estimate
    property string classId
    property string lineKey
    property int field: EstimateModel.Rate
    property bool canEdit: false // the field of the current row
    property bool keyboardHere: false
    property int hoveredRow: -1
    property bool editing: false
    property string typed
    signal keyboardAsked()
    signal rowAsked(int row)

    function edit(first: string) {
        if (!canEdit || !rights.demand()) return;
        typed = first;
        editing = true;
    }
    function editOther() {
        leaveEditor();
        field = field === EstimateModel.Rate ? EstimateModel.Quantity : EstimateModel.Rate;
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
    function submit(text: string): string {
        return session.setLineField(classId, lineKey, field, text);
    }
    function tapped(row: int, x: real) {
        leaveEditor();
        field = columns.at(x) === columns.how ? EstimateModel.Quantity : EstimateModel.Rate;
        rowAsked(row);
    }
}
