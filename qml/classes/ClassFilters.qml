import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What of the classes is seen, and the way to add one.
RowLayout {
    id: filters

    required property Session session
    required property Preferences preferences
    required property TableColumns columns
    required property EditRight rights
    readonly property ClassFilterModel classes: session.filteredClasses
    signal addAsked(string type)

    function clear() {
        box.clear();
        classes.typeFilter = classes.departmentFilter = classes.stateFilter = "";
        classes.monthFilter = 0;
    }

    spacing: 6
    FilterBox {
        id: box
        Layout.fillWidth: true
        Layout.minimumWidth: 90
        Layout.maximumWidth: 320
        placeholderText: qsTr("Filter (Ctrl+F)")
        onTextChanged: filters.classes.filterText = text
    }
    ChoiceFilter {
        Layout.maximumWidth: 150
        Layout.minimumWidth: 60
        choices: filters.session.types
        value: filters.classes.typeFilter
        anyText: qsTr("Type")
        onChosen: code => filters.classes.typeFilter = code
    }
    PillButton {
        visible: filters.classes.departmentFilter !== "" && filters.classes.departmentFilter === filters.session.acting.ownDepartment
        text: qsTr("Our part ✕")
        checked: true
        ink: Theme.accent
        fill: Theme.accentWeak
        hint: qsTr("Show the classes of all departments")
        onClicked: filters.classes.departmentFilter = ""
    }
    ChoiceFilter {
        choices: filters.session.departments
        value: filters.classes.departmentFilter
        anyText: qsTr("Department")
        onChosen: code => filters.classes.departmentFilter = code
    }
    ChoiceFilter {
        implicitWidth: 88
        choices: filters.session.months
        value: filters.classes.monthFilter > 0 ? filters.classes.monthFilter : ""
        anyText: qsTr("Month")
        onChosen: code => filters.classes.monthFilter = Number(code)
    }
    StateFilter {
        implicitWidth: 96
        classes: filters.classes
    }
    ColumnsButton {
        columns: filters.columns
        preferences: filters.preferences
    }
    Item { Layout.fillWidth: true }
    AddButton {
        implicitHeight: Theme.field
        kind: Button.Primary
        text: qsTr("Add class")
        enabled: filters.rights.allowed
        choices: filters.session.types
        onChosen: code => filters.addAsked(code)
    }
}
