import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One parameter of the current class under its name.
Field {
    id: box

    required property Session session
    required property int field
    required property string value
    property bool numeric: false
    property string placeholder
    property string refusal

    function begin() {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    ValueField {
        id: input
        Layout.fillWidth: true
        implicitWidth: 56
        session: box.session
        refusal: box.refusal
        value: box.value
        label: box.label
        placeholderText: box.placeholder
        horizontalAlignment: box.numeric ? TextInput.AlignRight : TextInput.AlignLeft
        onSubmitted: text => input.problem = box.session.setClassField([box.session.currentClass.classId], box.field, text)
    }
}
