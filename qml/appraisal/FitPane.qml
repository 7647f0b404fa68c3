pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Fits the plan to a ceiling: what is asked on the left, the proposal beside today's plan on the right, and below it the
// scenarios that were kept.
FocusScope {
    id: pane

    required property Session session
    readonly property FitForm fit: session.fit
    readonly property EditRight classRights: EditRight {
        session: pane.session
        what: EditRight.Classes
    }
    readonly property EditRight scenarioRights: EditRight {
        session: pane.session
        what: EditRight.Scenarios
    }

    Component.onDestruction: fit.inSight = false

    Binding {
        target: pane.fit
        property: "inSight"
        value: pane.visible
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.margin
        FitAsking {
            Layout.preferredWidth: 320
            Layout.maximumWidth: 320
            Layout.fillHeight: true
            focus: true
            session: pane.session
        }
        ColumnLayout {
            spacing: Theme.margin
            LockNote {
                Layout.fillWidth: true
                rights: pane.classRights
            }
            FitProposal {
                Layout.fillWidth: true
                Layout.fillHeight: true
                session: pane.session
                rights: pane.classRights
            }
            FitScenarios {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                session: pane.session
                rights: pane.scenarioRights
            }
        }
    }
}
