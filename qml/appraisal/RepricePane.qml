pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Lines that other norms price now: each follows its norm, or keeps its rate with a reason.
FocusScope {
    id: pane

    required property Session session
    readonly property EditRight rights: EditRight {
        session: pane.session
        what: EditRight.Classes
    }
    readonly property Repricing repricing: session.roundTrip.repricing

    function apply() {
        reason.problem = repricing.apply(reason.text);
        if (reason.problem === "") reason.clear();
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 8
            Label { text: qsTr("Norms other than in") }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 380
                focus: true
                label: qsTr("Compared with")
                choices: pane.repricing.sources
                value: pane.repricing.source
                anyText: qsTr("nothing was submitted yet")
                onChosen: code => pane.repricing.source = Number(code)
            }
            Button {
                kind: Button.Primary
                text: qsTr("Find the lines")
                enabled: pane.repricing.source >= 0 && !pane.session.roundTrip.job.running
                onClicked: pane.repricing.find()
            }
            Item { Layout.fillWidth: true }
            Link {
                visible: list.count > 0
                text: qsTr("All follow")
                onClicked: pane.repricing.followAll(true)
            }
            Link {
                visible: list.count > 0
                text: qsTr("All keep")
                onClicked: pane.repricing.followAll(false)
            }
            Button {
                icon.name: "copy"
                text: qsTr("Copy as a table")
                enabled: list.count > 0
                onClicked: pane.repricing.copy()
            }
        }
        LockNote {
            Layout.fillWidth: true
            rights: pane.rights
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            ListView {
                id: list
                anchors.fill: parent
                anchors.margins: 1
                clip: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                cacheBuffer: 0
                model: pane.repricing.rows
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Lines that other norms price now")
                T.ScrollBar.vertical: ScrollBar {}
                delegate: RepriceLine {
                    width: list.width
                    focused: list.activeFocus
                    onToggled: wanted => pane.repricing.follow(classId, lineId, wanted)
                }
                Keys.onSpacePressed: if (currentItem) (currentItem as RepriceLine).flip()
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(400, parent.width - 64)
                visible: list.count === 0
                icon: pane.repricing.isFound ? "check" : "norms"
                text: pane.repricing.isFound ? qsTr("No line is priced by another norm") : qsTr("Find the lines that new norms price otherwise")
                detail: pane.repricing.isFound ? "" : qsTr("Figures of the draft follow the norms by themselves. Here each line is seen before and after, and may keep its old rate with a reason.")
            }
        }
        RowLayout {
            visible: list.count > 0
            spacing: 8
            Label {
                text: pane.repricing.sumText
                font.weight: Font.DemiBold
            }
            TextField {
                id: reason
                Layout.fillWidth: true
                visible: pane.repricing.keepsSome
                label: qsTr("Why lines keep their old rate")
                placeholderText: qsTr("Why lines keep their old rate")
                onTextEdited: problem = ""
                Keys.onReturnPressed: pane.apply()
            }
            Item { Layout.fillWidth: true; visible: !reason.visible }
            Button {
                kind: Button.Primary
                text: qsTr("Re-price")
                enabled: pane.rights.allowed
                onClicked: pane.apply()
            }
        }
    }
}
