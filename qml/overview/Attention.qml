pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// What is wrong with the plan, the gravest first; the whole list is one click away.
Card {
    id: card

    required property Session session
    required property Navigator navigator
    readonly property bool calm: session.errors + session.warnings === 0

    readonly property int gravest: session.errors > 0 ? FindingModel.Error : FindingModel.Warning

    // The one list of findings serves the page in sight.
    function narrow() {
        if (!visible) return;
        session.findings.severityFilter = gravest;
        session.findings.filterText = "";
    }
    onVisibleChanged: narrow()
    onGravestChanged: narrow()
    Component.onCompleted: narrow()

    implicitHeight: column.implicitHeight + 32
    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 4
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Needs attention")
            detail: card.calm ? qsTr("nothing") : ""
        }
        ListView {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 8 * 40)
            visible: !card.calm
            interactive: contentHeight > height
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            model: card.calm ? null : card.session.findings
            T.ScrollBar.vertical: ScrollBar {}
            delegate: FindingLine {
                width: ListView.view.width
                onClicked: card.navigator.showCause(target, classId, lineKey, partId)
            }
        }
        Label {
            Layout.fillWidth: true
            visible: card.calm
            wrapMode: Text.Wrap
            color: Theme.muted
            text: qsTr("No errors and no warnings. Notes are in the list of findings.")
        }
        Link {
            text: qsTr("All findings →")
            onClicked: card.navigator.showFindings(-1)
        }
    }
}
