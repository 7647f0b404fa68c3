import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Who is to be trained and who is planned, by type and district; classes for the others.
FocusScope {
    id: pane

    required property Session session
    required property Preferences preferences
    required property Toast toast
    readonly property TrainingNeeds needs: session.cooperativeRegister.needs
    readonly property bool proposing: needs.proposal.count > 0

    function make() {
        const count = needs.accepted;
        if (needs.make() === "") toast.show(qsTr("%Ln class(es) made", "", count));
    }

    function reveal(district: string) {
        needs.drop();
        filters.narrow(district);
    }

    onProposingChanged: if (visible) (proposing ? proposal : list).forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: event => { event.accepted = proposing; needs.drop(); }

    Binding {
        target: pane.needs
        property: "inSight"
        value: pane.visible
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: 0
        spacing: 10
        NeedFilters {
            id: filters
            Layout.fillWidth: true
            visible: !pane.proposing
            session: pane.session
            preferences: pane.preferences
            columns: list.columns
            toast: pane.toast
        }
        RowLayout {
            visible: pane.proposing
            spacing: 8
            Label {
                Layout.fillWidth: true
                text: qsTr("Proposed classes: change them or leave some out. Nothing is made before you say so.")
            }
            Button {
                text: qsTr("Drop the proposal")
                hint: qsTr("No class is made (Esc)")
                onClicked: pane.needs.drop()
            }
            Button {
                kind: Button.Primary
                text: qsTr("Make %Ln class(es) for %1 trainees", "", pane.needs.accepted).arg(pane.needs.acceptedTraineesText)
                enabled: pane.needs.accepted > 0
                onClicked: pane.make()
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            NeedList {
                id: list
                anchors.fill: parent
                anchors.margins: 1
                visible: !pane.proposing
                focus: !pane.proposing
                needs: pane.needs
                preferences: pane.preferences
            }
            ProposalList {
                id: proposal
                anchors.fill: parent
                anchors.margins: 1
                visible: pane.proposing
                focus: pane.proposing
                needs: pane.needs
            }
            EmptyState {
                readonly property bool narrowed: pane.needs.filterText !== "" || pane.needs.onlyMissing
                anchors.centerIn: parent
                width: Math.min(400, parent.width - 64)
                visible: !pane.proposing && pane.needs.rows.count === 0
                icon: narrowed ? "search" : "cooperatives"
                text: narrowed ? qsTr("Nothing matches the filters") : qsTr("Nobody to train yet")
                detail: narrowed ? "" : qsTr("The need is counted from the managers in the register. Fill the register first.")
                actionText: narrowed ? qsTr("Show all") : ""
                onTriggered: filters.clear()
            }
        }
    }
}
