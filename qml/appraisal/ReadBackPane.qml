pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import TapHuan
import TapHuan.App

// A workbook that Finance sent back: what it says otherwise, line by line, before anything is taken over.
FocusScope {
    id: pane

    required property Session session
    required property Preferences preferences
    required property Toast toast
    readonly property AppraisalImport importing: session.appraisalImport
    readonly property bool inFinancesName: session.acting.code === importing.finance
    readonly property bool read: importing.open
    signal takenOver()

    function choose() {
        if (!chooser.item) chooser.setSource(Qt.resolvedUrl("ReadBackFileDialog.qml"), { pane: pane });
        (chooser.item as ReadBackFileDialog).open();
    }
    function accept() {
        const count = importing.accepted;
        if (importing.accept() !== "") return;
        toast.show(qsTr("%Ln line(s) taken over", "", count));
        takenOver();
    }

    Keys.onEscapePressed: importing.close()
    onReadChanged: if (read && visible) forceActiveFocus(Qt.OtherFocusReason)

    Loader { id: chooser }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 8
            visible: pane.importing.fileName !== ""
            Title {
                Layout.fillWidth: true
                text: qsTr("Appraisal in %1").arg(pane.importing.fileName)
            }
            Button {
                text: qsTr("Another file…")
                onClicked: pane.choose()
            }
            Button {
                text: qsTr("Cancel")
                hint: qsTr("Nothing is taken over (Esc)")
                onClicked: pane.importing.close()
            }
            Button {
                kind: Button.Primary
                visible: pane.importing.open
                enabled: pane.inFinancesName && pane.importing.accepted > 0 && !pane.importing.job.running
                text: qsTr("Take over %Ln line(s)", "", pane.importing.accepted)
                onClicked: pane.accept()
            }
        }
        WorkProgress {
            Layout.fillWidth: true
            job: pane.importing.job
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: pane.importing.problem
            color: Theme.error
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            visible: pane.importing.open && !pane.inFinancesName
            spacing: 8
            Label {
                Layout.fillWidth: true
                text: qsTr("An appraisal is taken over for the Department of Finance.")
                color: Theme.warn
                wrapMode: Text.Wrap
            }
            Button {
                text: qsTr("Act for Finance")
                onClicked: pane.session.acting.choose(pane.importing.finance)
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.importing.open
            clip: true
            ReadBackChanges {
                anchors.fill: parent
                anchors.margins: 1
                focus: true
                importing: pane.importing
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(parent.height / 3, remarks.implicitHeight + 2)
            visible: pane.importing.remarks.count > 0
            clip: true
            ReadBackRemarks {
                id: remarks
                anchors.fill: parent
                anchors.margins: 1
                model: pane.importing.remarks
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !pane.importing.open
            EmptyState {
                visible: pane.importing.fileName === ""
                anchors.centerIn: parent
                width: 360
                icon: "import"
                text: qsTr("No workbook chosen")
                detail: qsTr("Choose the .xlsx file that the Department of Finance sent back.")
                actionText: pane.session.readOnly ? "" : qsTr("Choose the file…")
                onTriggered: pane.choose()
            }
        }
    }
}
