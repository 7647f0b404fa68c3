pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One topic of a curriculum, edited where it is read.
ColumnLayout {
    id: topic

    required property int index
    required property string rowId
    required property string title
    required property string sessionsText
    required property string practiceText
    required property string objective
    required property string content
    required property string method
    required property string materials
    required property Session session
    required property string refusal
    required property bool locked
    required property bool isOnly
    readonly property CurriculumRegister register: session.curriculumRegister

    function begin() {
        name.forceActiveFocus(Qt.TabFocusReason);
    }

    component Part: ProgrammeText {
        session: topic.session
        refusal: topic.refusal
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
            refusal: topic.refusal
            readOnly: topic.locked
            font.weight: Font.DemiBold
            value: topic.title
            label: qsTr("Title of the topic")
            onSubmitted: text => name.problem = topic.register.setTopicField(topic.rowId, TopicModel.Title, text)
        }
        Caption { text: qsTr("sessions") }
        NumberField {
            id: sessions
            Layout.preferredWidth: 44
            session: topic.session
            refusal: topic.refusal
            readOnly: topic.locked
            value: topic.sessionsText
            label: qsTr("Sessions")
            onSubmitted: text => sessions.problem = topic.register.setTopicField(topic.rowId, TopicModel.Sessions, text)
        }
        Caption { text: qsTr("practice") }
        NumberField {
            id: practice
            Layout.preferredWidth: 44
            session: topic.session
            refusal: topic.refusal
            readOnly: topic.locked
            value: topic.practiceText
            label: qsTr("Practice sessions")
            onSubmitted: text => practice.problem = topic.register.setTopicField(topic.rowId, TopicModel.PracticeSessions, text)
        }
        IconButton {
            icon.name: "up"
            hint: qsTr("Move up")
            visible: !topic.locked
            enabled: topic.index > 0
            onClicked: topic.register.moveTopic(topic.rowId, -1)
        }
        IconButton {
            icon.name: "delete"
            hint: qsTr("Remove the topic")
            visible: !topic.locked
            enabled: !topic.isOnly
            onClicked: topic.register.removeTopic(topic.rowId)
        }
    }
    ColumnLayout {
        Layout.leftMargin: 28
        spacing: 0
        Part {
            label: qsTr("Objective")
            value: topic.objective
            onSubmitted: text => problem = topic.register.setTopicField(topic.rowId, TopicModel.Objective, text)
        }
        Part {
            label: qsTr("Content")
            value: topic.content
            onSubmitted: text => problem = topic.register.setTopicField(topic.rowId, TopicModel.Content, text)
        }
        Part {
            label: qsTr("Method")
            value: topic.method
            onSubmitted: text => problem = topic.register.setTopicField(topic.rowId, TopicModel.Method, text)
        }
        Part {
            label: qsTr("Materials")
            value: topic.materials
            onSubmitted: text => problem = topic.register.setTopicField(topic.rowId, TopicModel.Materials, text)
        }
    }
}
