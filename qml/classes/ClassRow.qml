pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// A class as a row of the table.
Rectangle {
    id: row

    required property int index
    required property string classId
    required property string code
    required property string title
    required property string typeName
    required property string departmentName
    required property string startDateText
    required property string daysText
    required property string sessionsText
    required property string peopleText
    required property string placeName
    required property string localityText
    required property string venueText
    required property string priorityText
    required property string amountText
    required property string stateText
    required property string ownText
    required property int errorCount
    required property int warningCount
    required property TableCursor cursor
    readonly property ClassColumns columns: cursor.columns
    readonly property bool current: ListView.isCurrentItem
    readonly property bool selected: cursor.selection.ids.includes(classId)

    implicitWidth: columns.total
    implicitHeight: Theme.row
    color: selected ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: code + " " + title
    Accessible.selected: selected

    function columnAt(x: real): TableColumn {
        const cell = cells.childAt(x, 1) as ClassCell;
        return cell ? cell.column : null;
    }

    function tapped(x: real, modifiers: int, button: int) {
        cursor.leaveEditor();
        cursor.column = columnAt(x) ?? cursor.column;
        if (button === Qt.LeftButton || !selected) cursor.pick(index, classId, modifiers);
        if (button === Qt.RightButton) cursor.menuAsked(row, x);
    }

    component Cell: ClassCell {
        cursor: row.cursor
        rowCurrent: row.current
    }

    HoverHandler { id: pointer }
    TapHandler {
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: (point, button) => row.tapped(point.position.x, point.modifiers, button)
        onDoubleTapped: row.cursor.edit("")
    }
    Row {
        id: cells
        Cell { column: row.columns.code; text: row.code; muted: true }
        Cell { column: row.columns.title; text: row.title; strong: row.current }
        Cell { column: row.columns.type; text: row.typeName; muted: true }
        Cell { column: row.columns.department; text: row.departmentName; muted: true }
        Cell { column: row.columns.startDate; text: row.startDateText }
        Cell { column: row.columns.days; text: row.daysText }
        Cell { column: row.columns.sessions; text: row.sessionsText }
        Cell { column: row.columns.people; text: row.peopleText }
        Cell { column: row.columns.place; text: row.placeName; muted: true }
        Cell { column: row.columns.locality; text: row.localityText }
        Cell { column: row.columns.venue; text: row.venueText; muted: true }
        Cell { column: row.columns.priority; text: row.priorityText }
        Cell { column: row.columns.amount; text: row.amountText }
        Cell { column: row.columns.state; text: row.stateText; muted: true }
        Cell { column: row.columns.own; text: row.ownText; muted: true }
        FindingMarks {
            width: row.columns.findings.width
            visible: row.columns.findings.shown
            errors: row.errorCount
            warnings: row.warningCount
        }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
