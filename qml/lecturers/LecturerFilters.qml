import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Which lecturers are seen, the topics that wait for one, and the way to add one.
RowLayout {
    id: filters

    required property Session session
    required property Preferences preferences
    required property TableColumns columns
    readonly property EditRight adding: EditRight {
        session: filters.session
        what: EditRight.Lecturers
    }
    readonly property LecturerRegister register: session.lecturerRegister
    signal addAsked()
    signal openTopicsAsked()

    function clear() {
        box.clear();
        register.lecturers.departmentFilter = register.lecturers.specialityFilter = "";
        register.setFreeDay("");
    }

    spacing: 6
    FilterBox {
        id: box
        Layout.fillWidth: true
        Layout.minimumWidth: 90
        Layout.maximumWidth: 280
        placeholderText: qsTr("Filter (Ctrl+F)")
        onTextChanged: filters.register.lecturers.filterText = text
    }
    ChoiceFilter {
        choices: filters.session.departments
        value: filters.register.lecturers.departmentFilter
        anyText: qsTr("Department")
        onChosen: code => filters.register.lecturers.departmentFilter = code
    }
    ChoiceFilter {
        implicitWidth: 130
        choices: filters.session.types
        value: filters.register.lecturers.specialityFilter
        anyText: qsTr("Speciality")
        onChosen: code => filters.register.lecturers.specialityFilter = code
    }
    DateField {
        id: freeDay
        implicitWidth: 128
        readOnly: false
        session: filters.session
        value: filters.register.freeDayText
        placeholderText: qsTr("Free on…")
        label: qsTr("Free on the day")
        onSubmitted: text => freeDay.problem = filters.register.setFreeDay(text)
    }
    Caption {
        visible: filters.register.doubtful > 0
        text: qsTr("%Ln more perhaps", "", filters.register.doubtful)
    }
    ColumnsButton {
        columns: filters.columns
        preferences: filters.preferences
    }
    Item { Layout.fillWidth: true }
    Button {
        visible: filters.session.lecturerChooser.openTopics > 0
        icon.name: "topic"
        text: qsTr("%Ln topic(s) without a lecturer", "", filters.session.lecturerChooser.openTopics)
        enabled: !filters.session.readOnly
        onClicked: filters.openTopicsAsked()
    }
    Button {
        kind: Button.Primary
        icon.name: "plus"
        text: qsTr("Add lecturer")
        enabled: filters.adding.allowed
        onClicked: filters.addAsked()
    }
}
