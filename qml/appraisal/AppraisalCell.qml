pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// A figure of a line; one of the stage that is decided about is typed over in place.
Item {
    id: cell

    required property AppraisalCursor cursor
    required property bool rowCurrent
    required property int field
    required property string text
    property bool editable: false
    property bool cut: false
    property bool strong: false
    readonly property bool current: rowCurrent && editable && cursor.field === field
    readonly property bool editing: current && cursor.editing

    Label {
        anchors.fill: parent
        leftPadding: 8
        rightPadding: 8
        visible: !cell.editing
        text: cell.text
        color: cell.cut ? Theme.error : Theme.text
        font.weight: cell.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        visible: cell.current && !cell.editing && cell.cursor.keyboardHere
        color: "transparent"
        radius: 4
        border.color: Theme.accent
        border.width: 2
    }
    Repeater {
        model: cell.editing ? 1 : 0
        TextField {
            id: input
            anchors.fill: cell
            text: cell.cursor.typed !== "" ? cell.cursor.typed : cell.text
            horizontalAlignment: TextInput.AlignRight
            inputMethodHints: Qt.ImhPreferNumbers
            label: Array.of(qsTr("Quantity"), qsTr("Rate"), qsTr("Amount"))[cell.field]
            function finish(by: int) {
                problem = cell.cursor.submit(text);
                if (problem === "") cell.cursor.move(by);
            }
            onTextEdited: problem = cell.cursor.check(text)
            onActiveFocusChanged: if (!activeFocus && cell.editing) { cell.cursor.submit(text); cell.cursor.editing = false; }
            Component.onCompleted: {
                forceActiveFocus(Qt.OtherFocusReason);
                if (cell.cursor.typed !== "") cursorPosition = length; else selectAll();
            }
            Keys.onReturnPressed: finish(0)
            Keys.onEnterPressed: finish(0)
            Keys.onTabPressed: finish(1)
            Keys.onBacktabPressed: finish(-1)
            Keys.onEscapePressed: cell.cursor.leaveEditor()
        }
    }
}
