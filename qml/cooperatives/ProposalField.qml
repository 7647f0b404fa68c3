import QtQuick
import TapHuan
import TapHuan.App

// One value of a proposed class: taken once it is left, Esc brings back what was there.
TextField {
    id: field

    required property TrainingNeeds needs
    required property int row
    required property int what
    required property string value

    function take() {
        if (text !== value) problem = needs.setField(row, what, text);
        if (problem === "") text = Qt.binding(() => field.value);
    }
    function giveUp() {
        problem = "";
        text = Qt.binding(() => field.value);
    }

    quiet: true
    text: value
    onTextEdited: problem = ""
    onEditingFinished: take()
    Keys.onEscapePressed: event => { event.accepted = text !== value; giveUp(); }
}
