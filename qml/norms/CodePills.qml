pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Several of a few codes, each a pill; none of them means all.
ColumnLayout {
    id: pills

    required property string label
    required property ChoiceModel choices
    required property list<string> codes
    signal toggled(string code)

    spacing: 4
    Caption {
        Layout.fillWidth: true
        text: pills.codes.length === 0 ? qsTr("%1: any").arg(pills.label) : pills.label
    }
    Flow {
        Layout.fillWidth: true
        spacing: 4
        Repeater {
            model: pills.choices
            PillButton {
                id: pill
                required property string code
                required property string label
                text: label
                checked: pills.codes.includes(code)
                ink: checked ? Theme.accent : Theme.muted
                fill: checked ? Theme.accentWeak : Theme.hover
                Accessible.role: Accessible.CheckBox
                Accessible.checked: checked
                onClicked: pills.toggled(pill.code)
            }
        }
    }
}
