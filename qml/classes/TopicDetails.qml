import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: details

    required property TopicRow topic
    readonly property Session session: topic.session

    spacing: 6
    RowLayout {
        spacing: 4
        Field {
            Layout.fillWidth: true
            label: qsTr("Lecturer")
            ChoiceBox {
                Layout.fillWidth: true
                choices: details.session.lecturers
                value: details.topic.lecturerId
                anyText: qsTr("choose…")
                label: qsTr("Lecturer")
                enabled: !details.session.readOnly
                onChosen: code => details.topic.set(TopicModel.Lecturer, code)
            }
            IconButton {
                icon.name: "plus"
                hint: qsTr("New lecturer…")
                enabled: !details.session.readOnly
                onClicked: details.topic.lecturerAsked(details.topic.rowId)
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
                value: details.topic.department
                anyText: qsTr("the lecturer's")
                label: qsTr("Department")
                enabled: !details.session.readOnly
                onChosen: code => details.topic.set(TopicModel.Department, code)
            }
        }
        Field {
            label: qsTr("Day")
            NumberField {
                id: day
                Layout.preferredWidth: 56
                session: details.session
                value: details.topic.dayText
                label: qsTr("Day of the class")
                onSubmitted: text => day.problem = details.topic.set(TopicModel.Day, text)
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Content")
        ValueArea {
            id: content
            Layout.fillWidth: true
            session: details.session
            value: details.topic.content
            label: qsTr("Content")
            onSubmitted: text => content.problem = details.topic.set(TopicModel.Content, text)
        }
    }
    RowLayout {
        spacing: 2
        IconButton {
            icon.name: "up"
            hint: qsTr("Move up")
            enabled: !details.session.readOnly
            onClicked: details.session.moveTopic(details.topic.classId, details.topic.rowId, -1)
        }
        IconButton {
            icon.name: "down"
            hint: qsTr("Move down")
            enabled: !details.session.readOnly
            onClicked: details.session.moveTopic(details.topic.classId, details.topic.rowId, 1)
        }
        Item { Layout.fillWidth: true }
        Button {
            implicitHeight: 26
            kind: Button.Danger
            icon.name: "delete"
            text: qsTr("Remove the topic")
            enabled: !details.session.readOnly
            onClicked: details.session.removeTopic(details.topic.classId, details.topic.rowId)
        }
    }
}
