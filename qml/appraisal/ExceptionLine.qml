pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A recorded exception, edited in place.
RowLayout {
    id: line

    required property Session session
    required property EditRight rights
    required property string rowId
    required property string placeText
    required property string text
    required property string reason
    required property string document
    required property string classId
    required property string lineKey
    required property string partId
    required property int target
    required property bool isMended
    readonly property ExceptionList exceptions: session.roundTrip.exceptions
    signal causeAsked()

    spacing: 8
    SeverityIcon { severity: line.isMended ? FindingModel.Note : FindingModel.Error }
    ColumnLayout {
        Layout.preferredWidth: 300
        Layout.fillWidth: true
        spacing: 0
        Label { Layout.fillWidth: true; text: line.text }
        Caption {
            Layout.fillWidth: true
            text: line.isMended ? Array.of(line.placeText, qsTr("mended since: no longer needed")).filter(part => part !== "").join(" · ") : line.placeText
        }
    }
    ValueField {
        id: why
        Layout.fillWidth: true
        Layout.preferredWidth: 240
        session: line.session
        refusal: line.rights.refusal
        value: line.reason
        label: qsTr("Reason of the exception")
        onSubmitted: text => why.problem = line.exceptions.set(line.rowId, ExceptionModel.Reason, text)
    }
    ValueField {
        id: paper
        Layout.preferredWidth: 180
        session: line.session
        refusal: line.rights.refusal
        value: line.document
        label: qsTr("Document that allows it")
        onSubmitted: text => paper.problem = line.exceptions.set(line.rowId, ExceptionModel.Document, text)
    }
    IconButton {
        icon.name: "go"
        hint: qsTr("To the cause")
        enabled: !line.isMended
        onClicked: line.causeAsked()
    }
    IconButton {
        icon.name: "delete"
        hint: qsTr("Remove the exception")
        enabled: line.rights.allowed
        onClicked: line.exceptions.remove(line.rowId)
    }
}
