pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One topic, as it is read: every text of it edited where it stands.
ColumnLayout {
    id: topic

    required property int index
    required property string rowId
    required property string title
    required property string sessionsText
    required property string practiceText
    required property string lecturerId
    required property string department
    required property string objective
    required property string content
    required property string method
    required property string materials
    required property string commentsText
    required property Session session
    required property EditRight rights
    required property bool locked
    property bool isLast: false
    signal choiceAsked(string rowId)

    function begin() {
        name.forceActiveFocus(Qt.TabFocusReason);
    }
    function set(field: int, text: string): string {
        return session.setTopicField(session.programme.classId, rowId, field, text);
    }
    function comment() {
        const reason = session.programme.comment(rowId, remark.text);
        remark.problem = reason;
        if (reason === "") remark.clear();
    }

    component Part: ProgrammeText {
        session: topic.session
        refusal: topic.rights.refusal
        locked: topic.locked
    }

    spacing: 0
    Rule {
        Layout.fillWidth: true
        Layout.bottomMargin: 6
    }
    RowLayout {
        spacing: 6
        Label {
            Layout.preferredWidth: 22
            text: topic.index + 1
            color: Theme.accent
            font.weight: Font.DemiBold
        }
        ValueField {
            id: name
            Layout.fillWidth: true
            Layout.leftMargin: -8
            quiet: true
            session: topic.session
            refusal: topic.rights.refusal
            readOnly: topic.locked
            font.weight: Font.DemiBold
            value: topic.title
            label: qsTr("Title of the topic")
            onSubmitted: text => name.problem = topic.set(TopicModel.Title, text)
        }
        Caption { text: qsTr("sessions") }
        NumberField {
            id: sessions
            Layout.preferredWidth: 44
            session: topic.session
            refusal: topic.rights.refusal
            readOnly: topic.locked
            value: topic.sessionsText
            label: qsTr("Sessions")
            onSubmitted: text => sessions.problem = topic.set(TopicModel.Sessions, text)
        }
        Caption { text: qsTr("practice") }
        NumberField {
            id: practice
            Layout.preferredWidth: 44
            session: topic.session
            refusal: topic.rights.refusal
            readOnly: topic.locked
            value: topic.practiceText
            label: qsTr("Practice sessions")
            onSubmitted: text => practice.problem = topic.set(TopicModel.PracticeSessions, text)
        }
        IconButton {
            icon.name: "up"
            hint: qsTr("Move up")
            visible: !topic.locked
            enabled: topic.index > 0
            onClicked: topic.session.moveTopic(topic.session.programme.classId, topic.rowId, -1)
        }
        IconButton {
            icon.name: "down"
            hint: qsTr("Move down")
            visible: !topic.locked
            enabled: !topic.isLast
            onClicked: topic.session.moveTopic(topic.session.programme.classId, topic.rowId, 1)
        }
        IconButton {
            icon.name: "delete"
            hint: qsTr("Remove the topic")
            visible: !topic.locked
            onClicked: topic.session.removeTopic(topic.session.programme.classId, topic.rowId)
        }
    }
    RowLayout {
        Layout.leftMargin: 20
        spacing: 4
        ChoiceBox {
            Layout.fillWidth: true
            quiet: true
            enabled: !topic.locked
            choices: topic.session.lecturers
            value: topic.lecturerId
            anyText: qsTr("no lecturer yet")
            label: qsTr("Lecturer")
            onChosen: code => topic.set(TopicModel.Lecturer, code)
        }
        IconButton {
            icon.name: "lecturers"
            hint: qsTr("Who can take this topic?")
            visible: !topic.locked
            onClicked: topic.choiceAsked(topic.rowId)
        }
        ChoiceBox {
            Layout.fillWidth: true
            quiet: true
            enabled: !topic.locked
            choices: topic.session.departments
            value: topic.department
            anyText: qsTr("no department yet")
            label: qsTr("Department")
            onChosen: code => topic.set(TopicModel.Department, code)
        }
    }
    ColumnLayout {
        Layout.leftMargin: 28
        spacing: 0
        Part {
            label: qsTr("Objective")
            value: topic.objective
            onSubmitted: text => problem = topic.set(TopicModel.Objective, text)
        }
        Part {
            label: qsTr("Content")
            value: topic.content
            onSubmitted: text => problem = topic.set(TopicModel.Content, text)
        }
        Part {
            label: qsTr("Method")
            value: topic.method
            onSubmitted: text => problem = topic.set(TopicModel.Method, text)
        }
        Part {
            label: qsTr("Materials")
            value: topic.materials
            onSubmitted: text => problem = topic.set(TopicModel.Materials, text)
        }
        RowLayout {
            visible: !topic.locked || topic.commentsText !== ""
            spacing: 4
            Caption {
                Layout.preferredWidth: 84
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 7
                text: qsTr("Comments")
            }
            ColumnLayout {
                spacing: 2
                Label {
                    Layout.fillWidth: true
                    Layout.leftMargin: 8
                    Layout.topMargin: 5
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    color: Theme.note
                    text: topic.commentsText
                }
                TextField {
                    id: remark
                    Layout.fillWidth: true
                    visible: !topic.locked
                    quiet: true
                    label: qsTr("Comment on the topic")
                    placeholderText: qsTr("Comment on the topic…")
                    onTextEdited: problem = ""
                    Keys.onReturnPressed: topic.comment()
                    Keys.onEnterPressed: topic.comment()
                }
            }
        }
    }
}
