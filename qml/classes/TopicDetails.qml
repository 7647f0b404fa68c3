import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: details

    required property Session session
    required property EditRight rights
    required property string classId
    required property string rowId
    required property string lecturerId
    required property string department
    required property string dayText
    required property string content
    signal lecturerAsked()
    signal choiceAsked()

    function begin() {
        lecturer.forceActiveFocus(Qt.TabFocusReason);
    }
    function set(field: int, text: string): string {
        return session.setTopicField(classId, rowId, field, text);
    }

    spacing: 6
    RowLayout {
        spacing: 4
        Field {
            Layout.fillWidth: true
            label: qsTr("Lecturer")
            ChoiceBox {
                id: lecturer
                Layout.fillWidth: true
                choices: details.session.lecturers
                value: details.lecturerId
                anyText: qsTr("choose…")
                label: qsTr("Lecturer")
                enabled: details.rights.allowed
                onChosen: code => details.set(TopicModel.Lecturer, code)
            }
            IconButton {
                icon.name: "lecturers"
                hint: qsTr("Who can take this topic?")
                enabled: details.rights.allowed
                onClicked: details.choiceAsked()
            }
            IconButton {
                icon.name: "plus"
                hint: qsTr("New lecturer…")
                enabled: details.rights.allowed
                onClicked: details.lecturerAsked()
            }
        }
    }
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            label: qsTr("Department")
            ChoiceBox {
                Layout.fillWidth: true
                choices: details.session.departments
                value: details.department
                anyText: qsTr("the lecturer's")
                label: qsTr("Department")
                enabled: details.rights.allowed
                onChosen: code => details.set(TopicModel.Department, code)
            }
        }
        Field {
            label: qsTr("Day")
            NumberField {
                id: day
                Layout.preferredWidth: 56
                session: details.session
                refusal: details.rights.refusal
                value: details.dayText
                label: qsTr("Day of the class")
                onSubmitted: text => day.problem = details.set(TopicModel.Day, text)
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Content")
        ValueArea {
            id: contentArea
            Layout.fillWidth: true
            session: details.session
            refusal: details.rights.refusal
            value: details.content
            label: qsTr("Content")
            onSubmitted: text => contentArea.problem = details.set(TopicModel.Content, text)
        }
    }
    RowLayout {
        spacing: 2
        IconButton {
            icon.name: "up"
            hint: qsTr("Move up")
            enabled: details.rights.allowed
            onClicked: details.session.moveTopic(details.classId, details.rowId, -1)
        }
        IconButton {
            icon.name: "down"
            hint: qsTr("Move down")
            enabled: details.rights.allowed
            onClicked: details.session.moveTopic(details.classId, details.rowId, 1)
        }
        Item { Layout.fillWidth: true }
        Button {
            implicitHeight: 26
            kind: Button.Danger
            icon.name: "delete"
            text: qsTr("Remove the topic")
            enabled: details.rights.allowed
            onClicked: details.session.removeTopic(details.classId, details.rowId)
        }
    }
}
