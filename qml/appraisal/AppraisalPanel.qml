pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The chosen line with why it is cut, and the sums by type below it.
FocusScope {
    id: panel

    required property Session session
    readonly property VersionAppraisal appraisal: session.roundTrip.appraisal

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 14
        spacing: 10
        ScrollArea {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: remarks.implicitHeight
            AppraisalRemarks {
                id: remarks
                width: scroll.width - 12
                visible: panel.appraisal.chosen.classId !== ""
                session: panel.session
            }
            EmptyState {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 40
                width: scroll.width - 40
                visible: panel.appraisal.chosen.classId === ""
                icon: "estimate"
                text: qsTr("No line chosen")
                detail: qsTr("Choose a line to see how it was requested and to say why it is cut.")
            }
        }
        Rule { Layout.fillWidth: true }
        TypeSums {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Math.min(implicitHeight, 216)
            appraisal: panel.appraisal
        }
    }
}
