pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A cell of a line that can be edited: its rate or its quantity.
Item {
    id: cell

    required property EstimateRow row
    required property int field
    required property string text
    required property string value
    property color ink: Theme.text
    property bool strong: false
    property bool numeric: false
    readonly property EstimateTable table: row.table
    readonly property bool current: row.current && row.canEdit(field) && table.field === field
    readonly property bool editing: current && table.editing

    height: row.height
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
        visible: cell.current && !cell.editing && cell.table.keyboardHere
        color: "transparent"
        radius: 4
        border.color: Theme.accent
        border.width: 2
    }
    Loader {
        anchors.fill: parent
        active: cell.editing
        onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
        sourceComponent: NumberField {
            id: input
            session: cell.table.session
            value: cell.value
            label: cell.field === EstimateModel.Rate ? qsTr("Rate") : qsTr("Quantity")
            onSubmitted: text => input.problem = cell.table.submit(text)
            onActiveFocusChanged: if (!activeFocus) cell.table.stopEditing()
            Component.onCompleted: if (cell.table.typed !== "") begin(cell.table.typed)
            Keys.onReturnPressed: cell.table.leaveEditor()
            Keys.onEnterPressed: cell.table.leaveEditor()
            Keys.onTabPressed: cell.table.editOther()
            Keys.onBacktabPressed: cell.table.editOther()
            Keys.onEscapePressed: { cancel(); cell.table.leaveEditor(); }
        }
    }
}
