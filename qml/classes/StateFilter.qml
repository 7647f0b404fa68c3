pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// Classes with errors, with warnings, or with neither.
Button {
    id: filter

    required property ClassFilterModel classes

    component Choice: MenuItem {
        id: choice
        required property string code
        icon.name: filter.classes.stateFilter === choice.code ? "check" : ""
        onTriggered: filter.classes.stateFilter = choice.code
    }

    leftAligned: true
    leftPadding: 8
    rightPadding: 24
    checked: classes.stateFilter !== ""
    text: classes.stateFilter === "error" ? errors.text : classes.stateFilter === "warning" ? warnings.text
        : classes.stateFilter === "clean" ? clean.text : qsTr("Findings")
    Accessible.role: Accessible.ButtonDropDown
    onClicked: menu.popup(this, 0, height + 4)
    Keys.onDownPressed: filter.clicked()

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 7
        anchors.verticalCenter: parent.verticalCenter
        width: 13
        height: 13
        name: "expand"
        color: Theme.muted
    }
    Menu {
        id: menu
        Choice { id: errors; code: "error"; text: qsTr("With errors") }
        Choice { id: warnings; code: "warning"; text: qsTr("With warnings") }
        Choice { id: clean; code: "clean"; text: qsTr("Nothing wrong") }
        MenuRule {}
        Choice { code: ""; text: qsTr("All") }
    }
}
