pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The proposal: each class that is cut beside what it is today, to be accepted whole or in part.
Card {
    id: card

    required property Session session
    required property EditRight rights
    readonly property FitForm fit: session.fit

    clip: true
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 12
            visible: card.fit.hasProposal
            spacing: 8
            Label {
                Layout.fillWidth: true
                text: card.fit.stale ? qsTr("The plan is not as it was when this was proposed; the figures are those of then.")
                                     : card.fit.summaryText
                color: card.fit.stale ? Theme.warn : Theme.muted
            }
            Button {
                text: qsTr("Drop")
                hint: qsTr("Puts the proposal away; nothing is changed")
                onClicked: card.fit.drop()
            }
            Button {
                kind: Button.Primary
                text: qsTr("Accept %Ln class(es), saving %1", "", card.fit.accepted).arg(card.fit.acceptedSavingText)
                enabled: card.fit.accepted > 0 && card.rights.allowed
                onClicked: card.fit.accept()
            }
        }
        FitCuts {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: card.fit.cuts.count > 0
            fit: card.fit
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: card.fit.cuts.count === 0
            EmptyState {
                readonly property bool refused: card.fit.refusal !== ""
                anchors.centerIn: parent
                width: Math.min(460, parent.width - 64)
                icon: refused ? "warning" : card.fit.hasProposal ? "check" : "search"
                text: refused ? qsTr("There is no such proposal")
                    : card.fit.hasProposal ? qsTr("Nothing has to be cut") : qsTr("No proposal yet")
                detail: refused ? card.fit.refusal
                      : card.fit.hasProposal ? qsTr("The plan keeps every ceiling as it stands.")
                      : qsTr("Give a ceiling, say what may be cut and what has to stay, then find the best cuts. The plan does not change before you accept them.")
            }
        }
    }
}
