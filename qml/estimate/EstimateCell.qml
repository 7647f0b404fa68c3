pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A cell of a line that can be edited: its rate or its quantity.
Item {
    id: cell

    required property LineCursor cursor
    required property bool rowCurrent
    required property bool editable
    required property int field
    required property string text
    required property string value
    property color ink: Theme.text
    property bool strong: false
    property bool numeric: false
    readonly property bool current: rowCurrent && editable && cursor.field === field
    readonly property bool editing: current && cursor.editing

    Label {
        anchors.fill: parent
        leftPadding: 8
        rightPadding: 8
        visible: !cell.editing
        text: cell.text
        color: cell.ink
        font.weight: cell.strong ? Font.DemiBold : Font.Normal
        horizontalAlignment: cell.numeric ? Text.AlignRight : Text.AlignLeft
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
        NumberField {
            id: input
            anchors.fill: cell
            session: cell.cursor.session
            value: cell.value
            label: cell.field === EstimateModel.Rate ? qsTr("Rate") : qsTr("Quantity")
            onSubmitted: text => input.problem = cell.cursor.submit(text)
            onActiveFocusChanged: if (!activeFocus) cell.cursor.stopEditing()
            Component.onCompleted: take(cell.cursor.typed)
            Keys.onReturnPressed: cell.cursor.leaveEditor()
            Keys.onEnterPressed: cell.cursor.leaveEditor()
            Keys.onTabPressed: cell.cursor.editOther()
            Keys.onBacktabPressed: cell.cursor.editOther()
            Keys.onEscapePressed: { cancel(); cell.cursor.leaveEditor(); }
        }
    }
}
