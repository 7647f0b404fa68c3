import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Every line of every class, and beside it why the current one is what it is.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Navigator navigator

    // A line, or with an empty key the class.
    function reveal(classId: string, lineKey: string) {
        if (rowFor(classId, lineKey) < 0) filters.clear();
        table.goTo(rowFor(classId, lineKey));
        if (lineKey === "") table.open(true);
    }
    function rowFor(classId: string, lineKey: string): int {
        return lineKey === "" ? session.estimate.rowOfClass(classId) : session.estimate.rowOf(classId, lineKey);
    }

    SplitView {
        id: split
        anchors.fill: parent
        preferences: page.preferences
        name: "why"
        panel: why

        ColumnLayout {
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 560
            spacing: 0
            EstimateFilters {
                id: filters
                Layout.fillWidth: true
                Layout.margins: Theme.margin
                Layout.bottomMargin: 10
                estimate: page.session.estimate
                preferences: page.preferences
                columns: table.cursor.columns
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                Layout.bottomMargin: Theme.margin
                clip: true
                EstimateTable {
                    id: table
                    anchors.fill: parent
                    anchors.margins: 1
                    focus: true
                    session: page.session
                    preferences: page.preferences
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(360, parent.width - 64)
                    visible: page.session.estimate.count === 0
                    icon: page.session.classCount === 0 ? "estimate" : "search"
                    text: page.session.classCount === 0 ? qsTr("Nothing to estimate yet") : qsTr("No line matches the filters")
                    detail: page.session.classCount === 0 ? qsTr("The estimate follows from the classes: add one with its trainees and topics.") : ""
                    actionText: page.session.classCount === 0 ? qsTr("Go to the classes") : qsTr("Show all lines")
                    onTriggered: page.session.classCount === 0 ? page.navigator.show(Navigator.Classes) : filters.clear()
                }
            }
        }
        WhyPanel {
            id: why
            T.SplitView.preferredWidth: split.widthOr(Math.max(304, page.width * 0.22))
            T.SplitView.minimumWidth: 260
            session: page.session
        }
    }
}
