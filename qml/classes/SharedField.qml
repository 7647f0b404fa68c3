import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Sets one field of several classes on Enter.
Field {
    id: shared

    required property Session session
    required property EditRight rights
    required property list<string> ids
    required property int field

    function apply(text: string) {
        input.problem = session.setClassField(ids, field, text);
        session.endTyping();
    }

    Layout.preferredWidth: 1
    TextField {
        id: input
        Layout.fillWidth: true
        label: shared.label
        placeholderText: qsTr("unchanged")
        readOnly: !shared.rights.allowed
        refusal: shared.rights.refusal
        onTextEdited: problem = ""
        onAccepted: if (text !== "") shared.apply(text)
    }
}
