import QtQuick
import TapHuan

// A lecturer as a row of the register.
Rectangle {
    id: row

    required property int index
    required property string lecturerId
    required property string name
    required property string rank
    required property string rankName
    required property string department
    required property string departmentName
    required property string specialitiesText
    required property string phone
    required property string email
    required property string classesText
    required property string sessionsText
    required property string feeText
    required property int clashes
    required property LecturerCursor cursor
    readonly property LecturerColumns columns: cursor.columns
    readonly property bool current: ListView.isCurrentItem
    readonly property bool selected: cursor.selection.ids.includes(lecturerId)

    implicitWidth: columns.total
    implicitHeight: Theme.row
    color: selected ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: name + ", " + rankName
    Accessible.selected: selected

    function tapped(x: real, modifiers: int) {
        const cell = cells.childAt(x, 1) as LecturerCell;
        cursor.pick(index, lecturerId, modifiers);
        cursor.column = cell ? cell.column : cursor.column;
        cursor.keyboardAsked();
    }

    HoverHandler { id: pointer }
    TapHandler {
        gesturePolicy: TapHandler.WithinBounds
        onTapped: point => row.tapped(point.position.x, point.modifiers)
        onDoubleTapped: row.cursor.edit("")
    }
    Row {
        id: cells
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.name; text: row.name; strong: row.current }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.rank; text: row.rankName; code: row.rank; muted: true }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.department; text: row.departmentName; code: row.department; muted: true }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.specialities; text: row.specialitiesText; muted: true }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.phone; text: row.phone }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.email; text: row.email; muted: true }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.classes; text: row.classesText }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.sessions; text: row.sessionsText }
        LecturerCell { cursor: row.cursor; rowCurrent: row.current; column: row.columns.fee; text: row.feeText }
        LecturerCell {
            cursor: row.cursor
            rowCurrent: row.current
            column: row.columns.clashes
            text: row.clashes > 0 ? row.clashes.toLocaleString(Qt.locale(), "f", 0) : "–"
            ink: row.clashes > 0 ? Theme.error : Theme.muted
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
