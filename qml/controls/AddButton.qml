import QtQuick
import TapHuan
import TapHuan.App

// Adds one of the choices.
Button {
    id: adder

    required property ChoiceModel choices
    signal chosen(string code)

    implicitHeight: 26
    kind: Button.Quiet
    icon.name: "plus"
    Accessible.role: Accessible.ButtonMenu
    onClicked: menu.popup(this, 0, height + 4)

    ChoiceMenu {
        id: menu
        choices: adder.choices
        onChosen: code => adder.chosen(code)
    }
}
