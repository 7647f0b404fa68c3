pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

ColumnLayout {
    id: section

    required property Session session
    required property EditRight rights
    readonly property ClassForm form: session.currentClass
    property string openId

    function reveal(rowId: string) {
        const all = Array.from({ length: rows.count }, (_, index) => rows.itemAt(index) as TopicRow);
        const wanted = all.find(row => row.rowId === rowId);
        openId = rowId;
        if (wanted) wanted.begin();
        else if (all.length > 0) all[0].beginSessions();
        else header.begin();
    }

    spacing: 2
    SectionHeader {
        id: header
        Layout.fillWidth: true
        text: qsTr("Topics")
        detail: section.form.topicSessionsText
        detailColor: section.form.sessionsMatch ? Theme.muted : Theme.warn
        addText: qsTr("Topic")
        addEnabled: section.rights.allowed
        onPasteAsked: if (section.rights.demand()) section.session.pasteTopics(section.form.classId, "", TopicModel.Title)
        onAddAsked: section.reveal(section.session.addTopic(section.form.classId))
    }
    Repeater {
        id: rows
        model: section.form.topics
        TopicRow {
            Layout.fillWidth: true
            session: section.session
            rights: section.rights
            classId: section.form.classId
            open: section.openId === rowId
            onToggled: section.openId = open ? "" : rowId
            onLecturerAsked: rowId => newLecturer.ask(rowId)
            onChoiceAsked: rowId => {
                section.session.lecturerChooser.ask(section.form.classId, rowId);
                chooser.active = true;
            }
        }
    }
    Label {
        Layout.fillWidth: true
        visible: rows.count === 0
        color: Theme.muted
        wrapMode: Text.Wrap
        text: qsTr("No topics yet: add one for each part of the programme, with its sessions and its lecturer.")
    }
    Instantiator {
        id: chooser
        active: false
        delegate: ChooserSheet {
            parent: section.T.Overlay.overlay
            session: section.session
            visible: true
            onClosed: chooser.active = false
        }
    }
    Instantiator {
        id: newLecturer
        active: false
        property string topicId
        function ask(rowId: string) {
            topicId = rowId;
            active = true;
        }
        delegate: LecturerSheet {
            parent: section.T.Overlay.overlay
            session: section.session
            visible: true
            onClosed: newLecturer.active = false
            onAdded: id => section.session.setTopicField(section.form.classId, newLecturer.topicId, TopicModel.Lecturer, id)
        }
    }
}
