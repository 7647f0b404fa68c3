pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// The frame of the rate or quantity where the user stands, and what it becomes while it is edited.
Item {
    id: editor

    required property LineCursor cursor
    required property string value

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        visible: !editor.cursor.editing && editor.cursor.keyboardHere
        color: "transparent"
        radius: 4
        border.color: Theme.accent
        border.width: 2
    }
    Repeater {
        model: editor.cursor.editing ? 1 : 0
        NumberField {
            id: input
            anchors.fill: editor
            session: editor.cursor.session
            value: editor.value
            label: editor.cursor.field === EstimateModel.Rate ? qsTr("Rate") : qsTr("Quantity")
            onSubmitted: text => input.problem = editor.cursor.submit(text)
            onActiveFocusChanged: if (!activeFocus) editor.cursor.stopEditing()
            Component.onCompleted: take(editor.cursor.typed)
            Keys.onReturnPressed: editor.cursor.leaveEditor()
            Keys.onEnterPressed: editor.cursor.leaveEditor()
            Keys.onTabPressed: editor.cursor.editOther()
            Keys.onBacktabPressed: editor.cursor.editOther()
            Keys.onEscapePressed: { cancel(); editor.cursor.leaveEditor(); }
        }
    }
}
