import QtQuick
import TapHuan

// Undo or redo, with the name of the step it would take.
Button {
    required property Command command
    required property string step
    property bool bare: false

    enabled: command.enabled
    icon.name: command.icon
    text: bare ? "" : step !== "" ? step : command.text
    hint: (step !== "" ? command.text + ": " + step : command.text) + " (" + command.keys + ")"
    Accessible.name: command.text
    onClicked: command.run()
}
