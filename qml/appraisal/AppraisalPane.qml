pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Requested, appraised, approved: each line of a version, its sums always in sight.
FocusScope {
    id: pane

    required property Session session
    required property Preferences preferences
    readonly property VersionAppraisal appraisal: session.roundTrip.appraisal
    signal versionsAsked()
    signal recordAsked()

    Binding {
        target: pane.appraisal
        property: "inSight"
        value: pane.visible
    }

    SplitView {
        id: split
        anchors.fill: parent
        visible: pane.appraisal.head.isRead
        preferences: pane.preferences
        name: "appraisal"
        panel: side

        ColumnLayout {
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 620
            spacing: 0
            AppraisalBar {
                Layout.fillWidth: true
                Layout.margins: Theme.margin
                Layout.bottomMargin: 8
                session: pane.session
                onRecordAsked: pane.recordAsked()
            }
            AppraisalFilters {
                id: filters
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                Layout.bottomMargin: 8
                session: pane.session
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                clip: true
                AppraisalTable {
                    anchors.fill: parent
                    anchors.margins: 1
                    focus: true
                    session: pane.session
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(360, parent.width - 64)
                    visible: pane.appraisal.lines.count === 0
                    icon: "search"
                    text: qsTr("No line matches the filters")
                    actionText: qsTr("Show all lines")
                    onTriggered: filters.clear()
                }
            }
            AppraisalSums {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                Layout.topMargin: 8
                Layout.bottomMargin: 12
                appraisal: pane.appraisal
            }
        }
        AppraisalPanel {
            id: side
            T.SplitView.preferredWidth: split.widthOr(300)
            T.SplitView.minimumWidth: 260
            session: pane.session
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(380, parent.width - 64)
        visible: pane.appraisal.version === 0
        icon: "export"
        text: qsTr("Nothing to appraise yet")
        detail: qsTr("Finance appraises a submitted version, line by line; the draft can be edited on meanwhile.")
        actionText: qsTr("To the versions")
        onTriggered: pane.versionsAsked()
    }
}
