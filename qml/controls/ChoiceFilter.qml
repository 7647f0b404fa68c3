import QtQuick
import TapHuan
import TapHuan.App

// A list is narrowed to one of the choices, or not.
Button {
    id: filter

    required property ChoiceModel choices
    required property string value
    required property string anyText
    signal chosen(string code)

    implicitWidth: 112
    leftAligned: true
    leftPadding: 8
    rightPadding: 24
    checked: value !== ""
    text: value !== "" && menu.valueText !== "" ? menu.valueText : anyText
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
    ChoiceMenu {
        id: menu
        choices: filter.choices
        value: filter.value
        onChosen: code => filter.chosen(code)
        MenuRule {}
        MenuItem {
            text: filter.anyText
            icon.name: filter.value === "" ? "check" : ""
            onTriggered: filter.chosen("")
        }
    }
}
