import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

RowLayout {
    id: filters

    required property Session session
    readonly property VersionAppraisal appraisal: session.roundTrip.appraisal
    readonly property AppraisalModel lines: appraisal.lines

    function clear() {
        box.clear();
        lines.onlyOverCap = lines.onlyUnverified = lines.onlyChanged = false;
        lines.typeFilter = lines.departmentFilter = "";
    }

    spacing: 6
    FilterBox {
        id: box
        Layout.fillWidth: true
        Layout.minimumWidth: 110
        Layout.maximumWidth: 220
        placeholderText: qsTr("Filter (Ctrl+F)")
        text: filters.lines.filterText
        onTextChanged: filters.lines.filterText = text
    }
    ChoiceFilter {
        choices: filters.appraisal.types
        value: filters.lines.typeFilter
        anyText: qsTr("All types")
        onChosen: code => filters.lines.typeFilter = code
    }
    ChoiceFilter {
        choices: filters.appraisal.departments
        value: filters.lines.departmentFilter
        anyText: qsTr("All departments")
        onChosen: code => filters.lines.departmentFilter = code
    }
    Button {
        text: qsTr("Over the cap")
        checked: filters.lines.onlyOverCap
        onClicked: filters.lines.onlyOverCap = !filters.lines.onlyOverCap
    }
    Button {
        text: qsTr("Not checked")
        hint: qsTr("Only lines whose norm was not checked against the text of the document")
        checked: filters.lines.onlyUnverified
        onClicked: filters.lines.onlyUnverified = !filters.lines.onlyUnverified
    }
    Button {
        text: qsTr("Changed")
        hint: qsTr("Only lines that were cut or remarked on")
        checked: filters.lines.onlyChanged
        onClicked: filters.lines.onlyChanged = !filters.lines.onlyChanged
    }
    Item { Layout.fillWidth: true }
    IconButton {
        icon.name: "expand"
        hint: qsTr("Open all")
        onClicked: filters.lines.expandAll()
    }
    IconButton {
        icon.name: "collapse"
        hint: qsTr("Close all")
        onClicked: filters.lines.collapseAll()
    }
    IconButton {
        icon.name: "check"
        visible: filters.appraisal.head.mayDecide
        hint: qsTr("Go through all classes shown")
        onClicked: filters.appraisal.acceptShown()
    }
}
