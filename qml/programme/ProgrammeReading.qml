pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The programme of a class, as a reviewer reads it; who takes part edits in place.
FocusScope {
    id: reading

    required property Session session
    readonly property Programme programme: session.programme
    readonly property EditRight rights: EditRight {
        session: reading.session
        what: EditRight.Content
        of: reading.programme.classId
    }
    readonly property bool locked: !rights.allowed
    signal treeAsked()

    function begin() {
        const first = topics.itemAt(0) as ProgrammeTopic;
        if (first) first.begin();
        else review.begin();
    }
    function addTopic() {
        session.addTopic(programme.classId);
        const last = topics.itemAt(topics.count - 1) as ProgrammeTopic;
        if (last) last.begin();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(340, parent.width - 48)
        visible: reading.programme.classId === ""
        icon: "topic"
        text: qsTr("No class chosen")
        detail: qsTr("Choose a class on the left to read its programme, edit it and take the next step of its review.")
    }
    ScrollArea {
        id: area
        anchors.fill: parent
        visible: reading.programme.classId !== ""
        contentHeight: body.height + 2 * Theme.margin
        Keys.onEscapePressed: reading.treeAsked()
        ColumnLayout {
            id: body
            x: Theme.margin + 4
            y: Theme.margin
            width: area.width - 2 * x
            spacing: 4
            Title {
                Layout.fillWidth: true
                text: reading.programme.head.code + " · " + reading.programme.head.title
            }
            Caption {
                Layout.fillWidth: true
                text: reading.programme.head.aboutText
            }
            ReviewBox {
                id: review
                Layout.fillWidth: true
                Layout.topMargin: 6
                session: reading.session
            }
            LockNote {
                Layout.fillWidth: true
                Layout.topMargin: 6
                rights: reading.rights
            }
            SectionHeader {
                Layout.fillWidth: true
                Layout.topMargin: 10
                text: qsTr("Topics")
                detail: reading.programme.head.sessionsText
                detailColor: reading.programme.head.isComplete ? Theme.muted : Theme.warn
                addText: qsTr("Topic")
                addEnabled: !reading.locked
                onAddAsked: reading.addTopic()
            }
            Repeater {
                id: topics
                model: reading.programme.topics
                ProgrammeTopic {
                    Layout.fillWidth: true
                    isLast: index === topics.count - 1
                    onChoiceAsked: rowId => {
                        reading.session.lecturerChooser.ask(reading.programme.classId, rowId);
                        chooser.active = true;
                    }
                    session: reading.session
                    rights: reading.rights
                    locked: reading.locked
                }
            }
            Label {
                Layout.fillWidth: true
                visible: topics.count === 0
                color: Theme.muted
                wrapMode: Text.Wrap
                text: qsTr("No topics yet: add one for each part of the programme, with its sessions and its lecturer.")
            }
            CurriculumBox {
                Layout.fillWidth: true
                Layout.topMargin: 12
                programme: reading.programme
                locked: reading.locked
            }
            ReviewHistory {
                Layout.fillWidth: true
                Layout.topMargin: 12
                programme: reading.programme
            }
        }
    }
    Instantiator {
        id: chooser
        active: false
        delegate: ChooserSheet {
            parent: reading.T.Overlay.overlay
            session: reading.session
            visible: true
            onClosed: chooser.active = false
        }
    }
}
