pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The round trip with Finance: what was submitted, what became of it, and how two versions differ.
FocusScope {
    id: page

    enum Pane { Versions, Appraisal, Compare, Exceptions, Fit, ReadBack, Reprice }

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    required property Toast toast
    property int pane: AppraisalPage.Versions

    function readBack() {
        pane = AppraisalPage.ReadBack;
        if (!session.readOnly) readBackPane.choose();
    }

    function reveal(version: int) {
        session.roundTrip.appraisal.version = version;
        pane = AppraisalPage.Appraisal;
    }

    component Tab: PaneTab {
        required property int pane
        current: page.pane === pane
        onClicked: page.pane = pane
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.topMargin: 6
            spacing: 4
            Tab { pane: AppraisalPage.Versions; text: qsTr("Versions") }
            Tab { pane: AppraisalPage.Appraisal; text: qsTr("Appraisal") }
            Tab { pane: AppraisalPage.Compare; text: qsTr("Compare") }
            Tab { pane: AppraisalPage.ReadBack; text: qsTr("Workbook from Finance") }
            Tab { pane: AppraisalPage.Exceptions; text: qsTr("Exceptions") }
            Tab { pane: AppraisalPage.Reprice; text: qsTr("New norms") }
            Tab { pane: AppraisalPage.Fit; text: qsTr("Fit to the ceiling") }
            Item { Layout.fillWidth: true }
            JobProgress { job: page.session.roundTrip.job }
        }
        Rule { Layout.fillWidth: true }
        FocusScope {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            VersionsPane {
                anchors.fill: parent
                visible: page.pane === AppraisalPage.Versions
                focus: visible
                session: page.session
                navigator: page.navigator
                onAppraisalAsked: number => page.reveal(number)
            }
            AppraisalPane {
                anchors.fill: parent
                visible: page.pane === AppraisalPage.Appraisal
                focus: visible
                session: page.session
                preferences: page.preferences
                onRecordAsked: page.navigator.appraisalRecordAsked()
                onVersionsAsked: page.pane = AppraisalPage.Versions
            }
            ReadBackPane {
                id: readBackPane
                anchors.fill: parent
                visible: page.pane === AppraisalPage.ReadBack
                focus: visible
                session: page.session
                preferences: page.preferences
                toast: page.toast
                onTakenOver: page.pane = AppraisalPage.Appraisal
            }
            ComparePane {
                anchors.fill: parent
                visible: page.pane === AppraisalPage.Compare
                focus: visible
                session: page.session
            }
            RepricePane {
                anchors.fill: parent
                visible: page.pane === AppraisalPage.Reprice
                focus: visible
                session: page.session
            }
            ExceptionsPane {
                anchors.fill: parent
                visible: page.pane === AppraisalPage.Exceptions
                focus: visible
                session: page.session
                navigator: page.navigator
            }
            Repeater {
                model: page.pane === AppraisalPage.Fit ? 1 : 0
                FitPane {
                    anchors.fill: parent
                    focus: true
                    session: page.session
                }
            }
        }
    }
}
