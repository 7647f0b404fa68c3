pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The submitted versions, the newest first, and beside them what happened to the current one.
FocusScope {
    id: pane

    required property Session session
    required property Navigator navigator
    readonly property VersionList versions: session.roundTrip.versions
    signal appraisalAsked(int number)

    function begin() {
        sheet.active = true;
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.margin
        ColumnLayout {
            spacing: 10
            RowLayout {
                spacing: 8
                Title { text: qsTr("Submitted versions") }
                Item { Layout.fillWidth: true }
                Button {
                    icon.name: "copy"
                    text: qsTr("Copy as a table")
                    enabled: pane.versions.rows.count > 0
                    onClicked: pane.versions.copy()
                }
                Button {
                    kind: Button.Primary
                    icon.name: "export"
                    text: qsTr("Submit the plan…")
                    enabled: !pane.session.readOnly && !pane.session.roundTrip.job.running
                    onClicked: pane.begin()
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                ListView {
                    id: list
                    anchors.fill: parent
                    anchors.margins: 4
                    clip: true
                    focus: true
                    activeFocusOnTab: true
                    boundsBehavior: Flickable.StopAtBounds
                    highlightMoveDuration: 0
                    model: pane.versions.rows
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Submitted versions")
                    T.ScrollBar.vertical: ScrollBar {}
                    onCurrentItemChanged: if (currentItem && activeFocus) pane.versions.current = (currentItem as VersionLine).number
                    Keys.onReturnPressed: pane.versions.open(pane.versions.current)
                    Keys.onEnterPressed: pane.versions.open(pane.versions.current)
                    delegate: VersionLine {
                        width: list.width
                        current: number === pane.versions.current
                        onChosen: { list.forceActiveFocus(Qt.MouseFocusReason); list.currentIndex = index; pane.versions.current = number; }
                        onOpenAsked: pane.versions.open(number)
                    }
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(380, parent.width - 64)
                    visible: list.count === 0
                    icon: "export"
                    text: qsTr("Nothing was submitted yet")
                    detail: qsTr("Submitting freezes the whole plan with its estimate and norms, so that what was submitted can always be seen and compared.")
                    actionText: pane.session.readOnly ? "" : qsTr("Submit the plan…")
                    onTriggered: pane.begin()
                }
            }
        }
        VersionSteps {
            Layout.preferredWidth: 320
            Layout.maximumWidth: 320
            Layout.fillHeight: true
            visible: list.count > 0
            session: pane.session
            onAppraisalAsked: number => pane.appraisalAsked(number)
        }
    }
    Instantiator {
        id: sheet
        active: false
        delegate: SubmitSheet {
            session: pane.session
            parent: pane.T.Overlay.overlay
            visible: true
            onCauseAsked: (target, classId, lineKey, rowId) => { sheet.active = false; pane.navigator.showCause(target, classId, lineKey, rowId); }
            onClosed: sheet.active = false
        }
    }
}
