import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What of the curricula is to be seen, and a new one.
RowLayout {
    id: filters

    required property Session session
    readonly property CurriculumRegister register: session.curriculumRegister
    readonly property EditRight rights: EditRight {
        session: filters.session
        what: EditRight.Curricula
    }
    signal listAsked()

    spacing: 8
    FilterBox {
        Layout.fillWidth: true
        placeholderText: qsTr("Filter (Ctrl+F)")
        onTextChanged: filters.register.filterText = text
        Keys.onDownPressed: filters.listAsked()
    }
    ChoiceFilter {
        choices: filters.session.types
        value: filters.register.type
        anyText: qsTr("All types")
        onChosen: code => filters.register.type = code
    }
    ChoiceFilter {
        choices: filters.session.departments
        value: filters.register.department
        anyText: qsTr("All departments")
        onChosen: code => filters.register.department = code
    }
    AddButton {
        enabled: filters.rights.allowed
        text: qsTr("Curriculum")
        choices: filters.session.types
        onChosen: code => filters.register.add(code)
    }
}
