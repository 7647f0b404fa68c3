import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The version that was submitted last: where it stands, and its three figures.
Card {
    id: card

    required property Session session
    required property Navigator navigator
    readonly property NewestVersion newest: session.roundTrip.newest

    onVisibleChanged: if (newest) newest.watched = visible
    Component.onCompleted: newest.watched = visible

    implicitHeight: column.implicitHeight + 28
    ColumnLayout {
        id: column
        x: 16
        y: 14
        width: parent.width - 32
        spacing: 10
        RowLayout {
            spacing: 8
            Title { text: card.newest.nameText }
            VersionPill {
                stage: card.newest.state
                text: card.newest.stateText
            }
            Caption { Layout.fillWidth: true; text: card.newest.whenText }
            Link {
                text: qsTr("Open the appraisal")
                onClicked: card.navigator.showAppraisal(card.newest.number)
            }
        }
        RowLayout {
            spacing: 24
            KeyFigure { label: qsTr("Requested"); value: card.newest.requestedText }
            KeyFigure { label: qsTr("Appraised"); value: card.newest.appraisedText }
            KeyFigure { label: qsTr("Approved"); value: card.newest.approvedText }
        }
    }
}
