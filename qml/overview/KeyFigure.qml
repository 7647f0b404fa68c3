import QtQuick
import TapHuan

// A figure under its name.
Column {
    id: figure

    required property string label
    required property string value
    property string unit
    property bool big: false

    spacing: 2
    Caption { text: figure.label }
    Row {
        spacing: 4
        Label {
            id: number
            text: figure.value
            font.pixelSize: figure.big ? 22 : Theme.figure
            font.weight: figure.big ? Font.DemiBold : Font.Normal
        }
        Caption {
            visible: figure.unit !== ""
            anchors.baseline: number.baseline
            text: figure.unit
        }
    }
}
