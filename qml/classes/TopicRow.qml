pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A topic: title and sessions; opened, everything else of it.
ColumnLayout {
    id: row

    required property string rowId
    required property string title
    required property string sessionsText
    required property string lecturerId
    required property string lecturerName
    required property string department
    required property string departmentName
    required property string dayText
    required property string content
    required property Session session
    required property EditRight rights
    required property string classId
    required property bool open
    signal toggled()
    signal lecturerAsked(string rowId)
    signal choiceAsked(string rowId)

    function begin() {
        const lacking = lecturerId === "" ? details.itemAt(0) as TopicDetails : null;
        lacking && title.text !== "" ? lacking.begin() : title.forceActiveFocus(Qt.TabFocusReason);
    }
    function beginSessions() {
        sessions.forceActiveFocus(Qt.TabFocusReason);
    }
    function set(field: int, text: string): string {
        return session.setTopicField(classId, rowId, field, text);
    }

    function paste(field: int) {
        if (rights.demand()) session.pasteTopics(classId, rowId, field);
    }

    spacing: 0
    RowLayout {
        spacing: 4
        ValueField {
            id: title
            Layout.fillWidth: true
            Layout.leftMargin: -8
            quiet: true
            session: row.session
            refusal: row.rights.refusal
            value: row.title
            label: qsTr("Title of the topic")
            placeholderText: qsTr("Title of the topic")
            takesCells: true
            onCellsPasted: row.paste(TopicModel.Title)
            onSubmitted: text => title.problem = row.set(TopicModel.Title, text)
        }
        NumberField {
            id: sessions
            Layout.preferredWidth: 48
            session: row.session
            refusal: row.rights.refusal
            value: row.sessionsText
            label: qsTr("Sessions")
            takesCells: true
            onCellsPasted: row.paste(TopicModel.Sessions)
            onSubmitted: text => sessions.problem = row.set(TopicModel.Sessions, text)
        }
        IconButton {
            icon.name: row.open ? "collapse" : "expand"
            hint: row.open ? qsTr("Close the topic") : qsTr("Lecturer, department, day and content")
            onClicked: row.toggled()
        }
    }
    Caption {
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        visible: !row.open
        color: row.lecturerId === "" ? Theme.warn : Theme.muted
        text: Array.of(row.lecturerId === "" ? qsTr("no lecturer yet") : row.lecturerName, row.departmentName,
               row.dayText === "" ? "" : qsTr("day %1").arg(row.dayText)).filter(part => part !== "").join(" · ")
    }
    Repeater {
        id: details
        model: row.open ? 1 : 0
        TopicDetails {
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            session: row.session
            rights: row.rights
            classId: row.classId
            rowId: row.rowId
            lecturerId: row.lecturerId
            department: row.department
            dayText: row.dayText
            content: row.content
            onLecturerAsked: row.lecturerAsked(row.rowId)
            onChoiceAsked: row.choiceAsked(row.rowId)
        }
    }
}
