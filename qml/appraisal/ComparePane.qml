pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Any two versions, or one and the draft: what came, what went, what is another figure now.
FocusScope {
    id: pane

    required property Session session
    readonly property VersionComparison comparison: session.roundTrip.comparison

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 8
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 330
                focus: true
                label: qsTr("Before")
                choices: pane.comparison.choices
                value: pane.comparison.before
                onChosen: code => pane.comparison.before = Number(code)
            }
            Label { text: "→" }
            ChoiceBox {
                Layout.fillWidth: true
                Layout.maximumWidth: 330
                label: qsTr("After")
                choices: pane.comparison.choices
                value: pane.comparison.after
                onChosen: code => pane.comparison.after = Number(code)
            }
            Button {
                kind: Button.Primary
                text: qsTr("Compare")
                enabled: pane.comparison.before !== pane.comparison.after && !pane.session.roundTrip.job.running
                onClicked: pane.comparison.compare()
            }
            Item { Layout.fillWidth: true }
            Button {
                icon.name: "copy"
                text: qsTr("Copy as a table")
                enabled: pane.comparison.isMade
                onClicked: pane.comparison.copy()
            }
        }
        RowLayout {
            visible: pane.comparison.isMade
            spacing: 16
            Label { text: pane.comparison.totalText; font.weight: Font.DemiBold }
            Label { Layout.fillWidth: true; text: pane.comparison.sumText; color: Theme.muted }
            Label {
                visible: pane.comparison.isStale
                text: qsTr("The draft was edited since: compare again.")
                color: Theme.warn
            }
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
                model: pane.comparison.rows
                Accessible.role: Accessible.Tree
                Accessible.name: qsTr("Differences")
                T.ScrollBar.vertical: ScrollBar {}
                delegate: DifferenceLine {
                    width: list.width
                    focused: list.activeFocus
                    onChosen: { list.forceActiveFocus(Qt.MouseFocusReason); list.currentIndex = index; pane.comparison.rows.toggle(index); }
                }
                Keys.onLeftPressed: pane.comparison.rows.setExpanded(currentIndex, false)
                Keys.onRightPressed: pane.comparison.rows.setExpanded(currentIndex, true)
                Keys.onReturnPressed: pane.comparison.rows.toggle(currentIndex)
                Keys.onPressed: event => {
                    event.accepted = event.matches(StandardKey.Copy);
                    if (event.accepted) pane.comparison.copy();
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(380, parent.width - 64)
                visible: list.count === 0
                icon: pane.comparison.isMade ? "check" : "copy"
                text: pane.comparison.isMade ? qsTr("Nothing differs") : qsTr("Choose two versions and compare them")
                detail: pane.comparison.isMade ? "" : qsTr("Classes and lines that came, went or changed are listed with each figure before and after.")
            }
        }
    }
}
