pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import TapHuan

// What is wrong with the field that holds the keyboard.
Instantiator {
    id: bubble

    required property Item field
    required property string text

    active: text !== "" && field.activeFocus
    delegate: ProblemHint {
        parent: bubble.field
        text: bubble.text
    }
}
