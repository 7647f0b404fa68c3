pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Which version is appraised, where it stands, and the steps the acting agency may take.
ColumnLayout {
    id: bar

    required property Session session
    readonly property VersionAppraisal appraisal: session.roundTrip.appraisal
    signal recordAsked()
    property int step: -1 // that is being worded: Returned, Appraised, Approved, Reopened

    component StepButton: Button {
        required property int step
        checked: bar.step === step
        onClicked: { bar.step = bar.step === step ? -1 : step; words.clear(); words.forceActiveFocus(Qt.TabFocusReason); }
    }

    function take() {
        const text = words.text;
        words.problem = step === 0 ? appraisal.giveBack(text) : step === 1 ? appraisal.appraise(text)
                      : step === 2 ? appraisal.approve(text) : appraisal.reopen(text);
        if (words.problem === "") step = -1;
    }

    spacing: 8
    RowLayout {
        spacing: 8
        ChoiceBox {
            Layout.preferredWidth: 260
            Layout.minimumWidth: 180
            label: qsTr("Version")
            choices: bar.appraisal.versions
            value: bar.appraisal.version
            onChosen: code => bar.appraisal.version = Number(code)
        }
        VersionPill {
            stage: bar.appraisal.head.state
            text: bar.appraisal.head.stateText
        }
        Label {
            Layout.fillWidth: true
            color: bar.appraisal.head.unexplainedText !== "" && bar.appraisal.head.mayDecide ? Theme.warn : Theme.muted
            text: bar.appraisal.head.whyNotText !== "" ? bar.appraisal.head.whyNotText
                : Array.of(bar.appraisal.head.progressText, bar.appraisal.head.unexplainedText).filter(part => part !== "").join(" · ")
        }
        Button {
            icon.name: "export"
            text: qsTr("Record…")
            hint: qsTr("The record of the appraisal: what was cut, by how much, why and by which text")
            onClicked: bar.recordAsked()
        }
        StepButton { visible: bar.appraisal.head.mayReopen; step: 3; text: qsTr("Reopen…") }
        StepButton { visible: bar.appraisal.head.mayReturn; step: 0; text: qsTr("Return…") }
        StepButton { visible: bar.appraisal.head.mayAppraise; step: 1; kind: Button.Primary; text: qsTr("End the appraisal…") }
        StepButton { visible: bar.appraisal.head.mayApprove; step: 2; kind: Button.Primary; text: qsTr("Approve…") }
    }
    RowLayout {
        visible: bar.step >= 0
        spacing: 8
        TextField {
            id: words
            Layout.fillWidth: true
            label: qsTr("What is said with this step")
            placeholderText: bar.step === 0 || bar.step === 3 ? qsTr("Why: the others will read it") : qsTr("Number of the document, or a remark (may be empty)")
            onTextEdited: problem = ""
            Keys.onReturnPressed: bar.take()
            Keys.onEscapePressed: bar.step = -1
        }
        Button {
            kind: Button.Primary
            text: Array.of(qsTr("Return it"), qsTr("It is appraised"), qsTr("It is approved"), qsTr("Reopen it"))[Math.max(0, bar.step)]
            onClicked: bar.take()
        }
        Button {
            text: qsTr("Cancel")
            onClicked: bar.step = -1
        }
    }
}
