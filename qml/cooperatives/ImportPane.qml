pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A list on its way into the register: what its columns are, and what each of its rows would do.
FocusScope {
    id: pane

    required property Session session
    required property Toast toast
    readonly property RegisterImport importing: session.cooperativeRegister.importing
    signal otherAsked()

    function accept() {
        const count = importing.accepted;
        if (importing.accept() === "") toast.show(qsTr("%Ln cooperative(s) imported", "", count));
    }

    Keys.onEscapePressed: importing.close()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 8
            Title {
                Layout.fillWidth: true
                text: qsTr("Import from %1").arg(pane.importing.fileName)
            }
            Button {
                text: qsTr("Another file…")
                onClicked: pane.otherAsked()
            }
            Button {
                text: qsTr("Cancel")
                hint: qsTr("Nothing is imported (Esc)")
                onClicked: pane.importing.close()
            }
            Button {
                kind: Button.Primary
                enabled: pane.importing.open && pane.importing.accepted > 0 && !pane.importing.job.running
                text: qsTr("Import %Ln cooperative(s)", "", pane.importing.accepted)
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
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: pane.importing.open
            spacing: 12
            Card {
                Layout.preferredWidth: 320
                Layout.fillHeight: true
                ImportMapping {
                    anchors.fill: parent
                    anchors.margins: 12
                    session: pane.session
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                ImportPreview {
                    anchors.fill: parent
                    anchors.margins: 1
                    focus: true
                    importing: pane.importing
                }
            }
        }
        Item {
            Layout.fillHeight: true
            visible: !pane.importing.open
        }
    }
}
