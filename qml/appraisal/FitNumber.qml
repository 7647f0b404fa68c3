import QtQuick
import QtQuick.Layouts
import TapHuan

// A limit that may be left empty, beside what it limits.
RowLayout {
    id: line

    required property string label
    required property string value
    property string unit
    property string problem
    signal edited(string text)
    signal entered()

    spacing: 6
    Label {
        Layout.fillWidth: true
        text: line.label
    }
    TextField {
        implicitWidth: 56
        horizontalAlignment: TextInput.AlignRight
        placeholderText: "–"
        text: line.value
        label: line.label
        problem: line.problem
        onTextEdited: line.edited(text)
        onAccepted: line.entered()
    }
    Label {
        Layout.preferredWidth: 32
        text: line.unit
        color: Theme.muted
    }
}
