pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan

T.TextField {
    id: field

    property string problem
    property string refusal // why nobody may type here
    property bool quiet: false // no border until it is pointed at or typed in
    property string label
    readonly property color ink: enabled ? Theme.text : Theme.muted
    readonly property bool tooLong: !activeFocus && contentWidth > width - leftPadding - rightPadding

    implicitWidth: 120
    implicitHeight: Theme.field
    leftPadding: 8
    rightPadding: 8
    verticalAlignment: TextInput.AlignVCenter
    color: tooLong ? "transparent" : ink
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    renderType: Text.NativeRendering
    Accessible.name: label !== "" ? label : placeholderText
    Accessible.description: problem !== "" ? problem : refusal
    onActiveFocusChanged: {
        if (!activeFocus) cursorPosition = 0;
        else if (focusReason !== Qt.MouseFocusReason) selectAll();
    }
    onTextChanged: if (!activeFocus) cursorPosition = 0 // a long text shows its beginning

    background: Rectangle {
        radius: Theme.radius
        color: field.quiet && !field.activeFocus ? "transparent" : field.readOnly || !field.enabled ? Theme.sunken : Theme.surface
        border.width: field.activeFocus ? 2 : 1
        border.color: field.problem !== "" ? Theme.error : field.activeFocus ? Theme.accent
                    : field.quiet && !field.hovered ? "transparent" : field.readOnly || !field.enabled ? Theme.line : Theme.fieldLine
    }
    T.Label {
        anchors.fill: parent
        anchors.leftMargin: field.leftPadding
        anchors.rightMargin: field.rightPadding
        visible: field.tooLong || field.length === 0 && field.preeditText === ""
        text: field.tooLong ? field.text : field.placeholderText
        color: field.tooLong ? field.ink : field.placeholderTextColor
        textFormat: Text.PlainText
        elide: Text.ElideRight
        renderType: Text.NativeRendering
        horizontalAlignment: field.horizontalAlignment
        verticalAlignment: Text.AlignVCenter
    }
    ProblemBubble {
        field: field
        text: field.problem
    }
    HintBubble {
        over: field
        text: field.refusal !== "" ? field.refusal : field.tooLong ? field.text : ""
        shown: field.hovered
    }
}
