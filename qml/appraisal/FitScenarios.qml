pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Today's plan, the proposal and the scenarios that were kept, side by side.
Card {
    id: card

    required property Session session
    required property EditRight rights
    readonly property FitForm fit: session.fit

    function keep() {
        name.problem = fit.keep(name.text);
        if (name.problem === "") name.clear();
    }

    implicitHeight: 98 + Math.min(5, fit.scenarios.count) * Theme.row
    clip: true

    component Name: Caption {
        Layout.preferredWidth: 84
        font.pixelSize: 12
        horizontalAlignment: Text.AlignRight
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.margins: 12
            spacing: 8
            Title { Layout.fillWidth: true; text: qsTr("Compared") }
            TextField {
                id: name
                Layout.preferredWidth: 220
                enabled: card.fit.hasProposal && card.rights.allowed
                placeholderText: qsTr("Name of the scenario")
                label: qsTr("Name of the scenario")
                onTextEdited: problem = ""
                onAccepted: card.keep()
            }
            Button {
                text: qsTr("Keep as a scenario")
                enabled: name.enabled && name.text.trim() !== ""
                onClicked: card.keep()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 30
            color: Theme.sunken
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: 12
                anchors.rightMargin: 12
                spacing: 10
                Name { Layout.fillWidth: true; horizontalAlignment: Text.AlignLeft; text: qsTr("Scenario") }
                Name { text: qsTr("Classes") }
                Name { text: qsTr("Managers") }
                Name { text: qsTr("Sessions") }
                Name { Layout.preferredWidth: 120; text: qsTr("State funding") }
                Name { text: qsTr("Training") }
                Item { Layout.preferredWidth: 28 }
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: card.fit.scenarios
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("Scenarios")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: FitScenarioLine {
                width: list.width
                session: card.session
                rights: card.rights
                keyboardHere: list.activeFocus
                onPointed: list.currentIndex = index
            }
            Keys.onReturnPressed: (currentItem as FitScenarioLine)?.open()
            Keys.onEnterPressed: (currentItem as FitScenarioLine)?.open()
            Keys.onDeletePressed: (currentItem as FitScenarioLine)?.remove()
        }
    }
}
