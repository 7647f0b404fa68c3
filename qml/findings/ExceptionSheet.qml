import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Records that the plan stands by an error: why, and which document allows it.
Sheet {
    id: sheet

    required property Session session
    required property string aboutKey
    required property string about

    function record() {
        document.problem = session.roundTrip.exceptions.record(aboutKey, reason.text, document.text);
        if (document.problem === "") close();
    }

    title: qsTr("Record an exception")
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: sheet.about
    }
    Field {
        width: parent.width
        label: qsTr("Reason of the exception")
        TextField {
            id: reason
            Layout.fillWidth: true
            focus: true
            label: qsTr("Reason of the exception")
            onTextEdited: document.problem = ""
        }
    }
    Field {
        width: parent.width
        label: qsTr("Document that allows it")
        TextField {
            id: document
            Layout.fillWidth: true
            label: qsTr("Document that allows it")
            onTextEdited: problem = ""
            Keys.onReturnPressed: sheet.record()
        }
    }
    Button {
        kind: Button.Primary
        text: qsTr("Record")
        onClicked: sheet.record()
    }
}
