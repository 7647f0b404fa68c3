pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Every class and line whose figure would change, before it is kept.
Card {
    id: card

    required property Session session
    readonly property NormPage norms: session.norms
    signal kept()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16
        spacing: 10
        Title { Layout.fillWidth: true; text: qsTr("What would change") }
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: card.norms.proposalText
        }
        EffectList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            byShortcut: false
            effects: card.norms.effects
        }
        RowLayout {
            spacing: 8
            Button {
                kind: Button.Primary
                text: qsTr("Keep")
                focus: true
                onClicked: if (card.norms.keep() === "") card.kept()
            }
            Button {
                text: qsTr("Back")
                onClicked: card.norms.discard()
            }
        }
    }
}
