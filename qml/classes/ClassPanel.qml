pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Everything of the current class; with several selected, what can be set for all of them.
FocusScope {
    id: panel

    required property Session session
    required property Navigator navigator
    required property list<string> ids
    required property EditRight rights
    readonly property EditRight contentRight: EditRight {
        session: panel.session
        what: EditRight.Content
        of: panel.form.classId
    }
    readonly property ClassForm form: session.currentClass
    readonly property bool several: ids.length > 1
    signal deleteAsked()
    signal duplicateAsked()

    function revealPart(target: int, rowId: string) {
        if (target === FindingModel.TraineeTarget) trainees.reveal();
        else if (target === FindingModel.TopicTarget) topics.reveal(rowId);
        else if (target === FindingModel.StayTarget) stays.reveal(rowId);
        else if (target === FindingModel.VenueTarget) parameters.revealVenue();
        else parameters.reveal();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 96
        visible: !panel.form.exists && !panel.several
        icon: "classes"
        text: qsTr("No class chosen")
        detail: qsTr("Choose a class in the table to see and edit everything of it here.")
    }
    Repeater {
        model: panel.several ? 1 : 0
        SeveralPanel {
            anchors.fill: panel
            session: panel.session
            rights: panel.rights
            ids: panel.ids
            onDeleteAsked: panel.deleteAsked()
            onDuplicateAsked: panel.duplicateAsked()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        visible: panel.form.exists && !panel.several
        spacing: 0
        PanelHead {
            Layout.fillWidth: true
            Layout.margins: 16
            Layout.bottomMargin: 8
            form: panel.form
            rights: panel.rights
            onDeleteAsked: panel.deleteAsked()
            onDuplicateAsked: panel.duplicateAsked()
        }
        ScrollArea {
            id: scroll
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: sections.implicitHeight + 16
            ColumnLayout {
                id: sections
                x: 16
                width: scroll.width - 32
                spacing: 14
                LockNote { Layout.fillWidth: true; rights: panel.rights }
                ClassParameters { id: parameters; Layout.fillWidth: true; session: panel.session; rights: panel.rights }
                TraineeSection { id: trainees; Layout.fillWidth: true; session: panel.session; rights: panel.rights }
                LockNote { Layout.fillWidth: true; rights: panel.contentRight }
                TopicSection { id: topics; Layout.fillWidth: true; session: panel.session; rights: panel.contentRight }
                StaySection { id: stays; Layout.fillWidth: true; session: panel.session; rights: panel.contentRight }
                EntrySection {
                    Layout.fillWidth: true
                    session: panel.session
                    rights: panel.rights
                    classId: panel.form.classId
                    entries: panel.form.entries
                    title: qsTr("Extra items")
                    emptyText: qsTr("Only the default items of the plan.")
                }
                ClassFindings { Layout.fillWidth: true; findings: panel.form.findings; navigator: panel.navigator }
            }
        }
        CostCard {
            Layout.fillWidth: true
            Layout.margins: 16
            Layout.topMargin: 8
            form: panel.form
            onEstimateAsked: panel.navigator.showLine(panel.form.classId, "")
        }
    }
}
