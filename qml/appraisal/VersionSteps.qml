pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What happened to the current version: who, when, why.
Card {
    id: card

    required property Session session
    readonly property VersionList versions: session.roundTrip.versions
    signal appraisalAsked(int number)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 10
        Title { Layout.fillWidth: true; text: qsTr("What happened to it") }
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            color: Theme.muted
            text: card.versions.currentText
        }
        Button {
            text: qsTr("To its appraisal")
            icon.name: "go"
            onClicked: card.appraisalAsked(card.versions.current)
        }
        Rule { Layout.fillWidth: true }
        ScrollArea {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: steps.implicitHeight
            ColumnLayout {
                id: steps
                width: parent.width - 12
                spacing: 12
                Label {
                    Layout.fillWidth: true
                    visible: card.versions.steps.count === 0
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("Submitted; Finance has not answered yet.")
                }
                Repeater {
                    model: card.versions.steps
                    ColumnLayout {
                        id: step
                        required property string stepText
                        required property string whoText
                        required property string whenText
                        required property string text

                        Layout.fillWidth: true
                        spacing: 2
                        Label { Layout.fillWidth: true; text: step.stepText; font.weight: Font.DemiBold }
                        Caption { Layout.fillWidth: true; text: step.whenText + " · " + step.whoText }
                        Label {
                            Layout.fillWidth: true
                            visible: text !== ""
                            wrapMode: Text.Wrap
                            text: step.text
                        }
                    }
                }
            }
        }
    }
}
