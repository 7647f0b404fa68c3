pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Rows chosen from a list: each can be taken back, another one added.
ColumnLayout {
    id: list

    required property string label
    required property string addText
    required property string removeText
    required property ChoiceModel choices
    required property ChoiceModel chosen
    signal added(string code)
    signal removed(string code)

    spacing: 2
    Repeater {
        model: list.chosen
        RowLayout {
            id: row
            required property string code
            required property string label

            spacing: 4
            Label {
                Layout.fillWidth: true
                text: row.label
            }
            IconButton {
                icon.name: "close"
                hint: list.removeText
                Accessible.name: list.removeText + ": " + row.label
                onClicked: list.removed(row.code)
            }
        }
    }
    ChoiceBox {
        Layout.fillWidth: true
        visible: list.choices.count > 0
        choices: list.choices
        value: ""
        anyText: list.addText
        label: list.label
        onChosen: code => list.added(code)
    }
}
