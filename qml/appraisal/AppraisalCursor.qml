import QtQuick
import TapHuan
import TapHuan.App

// Where the user stands in the appraisal, and which figure is being typed. A figure counts once its
// field is left, so that no half of a number is ever taken for a cut.
QtObject {
    id: cursor

    required property Session session
    required property AppraisalColumns columns
    readonly property VersionAppraisal appraisal: session.roundTrip.appraisal
    property string classId
    property string lineId
    property int field: AppraisalModel.Amount
    property bool canEdit: false // the field of the current row
    property bool keyboardHere: false
    property bool editing: false
    property string typed
    signal keyboardAsked()
    signal rowAsked(int row)

    function edit(first: string) {
        typed = first;
        editing = canEdit && appraisal.head.mayDecide && !session.readOnly;
    }
    function check(text: string): string {
        return appraisal.check(classId, lineId, field, text);
    }
    function submit(text: string): string {
        return appraisal.set(classId, lineId, field, text);
    }
    function leaveEditor() {
        editing = false;
        keyboardAsked();
    }
    function move(by: int) {
        leaveEditor();
        field = (field + by + 3) % 3;
    }
    function tapped(row: int, x: real) {
        leaveEditor();
        rowAsked(row);
        field = columns.fieldAt(x);
    }
}
