pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// An error that stands in the way of submitting: the way to its cause, or an exception for it.
ColumnLayout {
    id: error

    required property Session session
    required property EditRight rights
    required property string aboutKey
    required property string placeText
    required property string text
    required property string classId
    required property string lineKey
    required property string partId
    required property int target
    property bool allowing: false
    signal causeAsked()

    function record() {
        document.problem = session.roundTrip.exceptions.record(aboutKey, reason.text, document.text);
    }

    spacing: 4
    Accessible.role: Accessible.ListItem
    Accessible.name: placeText + ": " + text
    RowLayout {
        spacing: 8
        SeverityIcon { severity: FindingModel.Error }
        ColumnLayout {
            spacing: 0
            Label { Layout.fillWidth: true; wrapMode: Text.Wrap; text: error.text }
            Caption { Layout.fillWidth: true; text: error.placeText }
        }
        Button {
            text: qsTr("To the cause")
            kind: Button.Quiet
            onClicked: error.causeAsked()
        }
        Button {
            text: qsTr("Exception…")
            checked: error.allowing
            enabled: error.rights !== null && error.rights.allowed
            onClicked: error.allowing = !error.allowing
        }
    }
    RowLayout {
        visible: error.allowing
        Layout.leftMargin: 24
        spacing: 8
        TextField {
            id: reason
            Layout.fillWidth: true
            label: qsTr("Reason of the exception")
            placeholderText: qsTr("Reason")
            onTextEdited: document.problem = ""
        }
        TextField {
            id: document
            Layout.preferredWidth: 180
            label: qsTr("Document that allows it")
            placeholderText: qsTr("Document that allows it")
            onTextEdited: problem = ""
            Keys.onReturnPressed: error.record()
        }
        Button {
            text: qsTr("Record")
            onClicked: error.record()
        }
    }
}
