pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is said about the chosen line or class by the agency that decides.
ColumnLayout {
    id: remarks

    required property Session session
    readonly property VersionAppraisal appraisal: session.roundTrip.appraisal
    readonly property bool mayDecide: appraisal.head.mayDecide && !session.readOnly

    function set(field: int, text: string): string {
        return appraisal.set(appraisal.chosen.classId, appraisal.chosen.lineId, field, text);
    }

    spacing: 8
    Title {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: remarks.appraisal.chosen.title
    }
    Caption {
        Layout.fillWidth: true
        visible: remarks.appraisal.chosen.isLine
        text: remarks.appraisal.chosen.classText
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: remarks.appraisal.chosen.howText
    }
    Caption {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: remarks.appraisal.chosen.basisText + (remarks.appraisal.chosen.unverified ? " · " + qsTr("not checked") : "")
        color: remarks.appraisal.chosen.unverified ? Theme.warn : Theme.muted
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.error
        text: remarks.appraisal.chosen.capText
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.muted
        text: remarks.appraisal.chosen.requestReason !== "" ? qsTr("Requested because: %1").arg(remarks.appraisal.chosen.requestReason) : ""
    }
    Label {
        Layout.fillWidth: true
        visible: remarks.appraisal.chosen.otherText !== ""
        wrapMode: Text.Wrap
        text: (remarks.appraisal.head.approving ? qsTr("Finance: %1") : qsTr("The committee: %1")).arg(remarks.appraisal.chosen.otherText)
    }
    Field {
        Layout.fillWidth: true
        visible: remarks.appraisal.chosen.isLine
        label: qsTr("Reason of the cut")
        ValueArea {
            id: reason
            Layout.fillWidth: true
            session: remarks.session
            readOnly: !remarks.mayDecide
            value: remarks.appraisal.chosen.reason
            label: qsTr("Reason of the cut")
            onSubmitted: text => reason.problem = remarks.set(AppraisalModel.Reason, text)
        }
    }
    Field {
        Layout.fillWidth: true
        visible: remarks.appraisal.chosen.isLine
        label: qsTr("By which text")
        ValueField {
            id: document
            Layout.fillWidth: true
            session: remarks.session
            readOnly: !remarks.mayDecide
            value: remarks.appraisal.chosen.document
            label: qsTr("By which text")
            onSubmitted: text => document.problem = remarks.set(AppraisalModel.Document, text)
        }
    }
    Field {
        Layout.fillWidth: true
        visible: remarks.appraisal.chosen.isLine
        label: qsTr("Comment")
        ValueArea {
            id: comment
            Layout.fillWidth: true
            session: remarks.session
            readOnly: !remarks.mayDecide
            value: remarks.appraisal.chosen.comment
            label: qsTr("Comment")
            onSubmitted: text => comment.problem = remarks.set(AppraisalModel.Comment, text)
        }
    }
    Button {
        visible: remarks.appraisal.chosen.isLine && remarks.appraisal.chosen.isCut && remarks.mayDecide
        icon.name: "undo"
        text: qsTr("Take the cut back (Del)")
        onClicked: remarks.appraisal.takeBack(remarks.appraisal.chosen.classId, remarks.appraisal.chosen.lineId)
    }
    Label {
        Layout.fillWidth: true
        visible: !remarks.appraisal.chosen.isLine
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("A class that was gone through stands as it is: what differs is decided line by line.")
    }
    CheckBox {
        visible: !remarks.appraisal.chosen.isLine
        enabled: remarks.mayDecide
        text: qsTr("Gone through")
        checked: remarks.appraisal.chosen.isGoneThrough
        onToggled: remarks.appraisal.acceptClass(remarks.appraisal.chosen.classId, checked)
    }
}
