import QtQuick
import TapHuan

// One line with what was requested and what the workbook says.
Rectangle {
    id: row

    required property int index
    required property int number
    required property bool accepted
    required property string classCode
    required property string label
    required property string requested
    required property string before
    required property string appraised
    required property string difference
    required property string words
    required property string place
    property bool keyboardHere: false
    signal acceptedChosen(bool wanted)
    signal picked()

    function toggle() {
        acceptedChosen(!accepted);
    }

    implicitHeight: 46
    color: ListView.isCurrentItem && keyboardHere ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: classCode + " " + label + ": " + requested + " → " + appraised + ". " + words

    HoverHandler { id: pointer }
    TapHandler { onTapped: row.picked() }
    Item {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        opacity: row.accepted ? 1 : 0.5
        CheckBox {
            anchors.verticalCenter: parent.verticalCenter
            width: 20
            checked: row.accepted
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Take over this line")
            onToggled: { row.acceptedChosen(checked); checked = Qt.binding(() => row.accepted); }
        }
        Label {
            x: 28
            y: 4
            width: 56
            text: row.classCode
            color: Theme.muted
        }
        Label {
            x: 88
            y: 4
            width: figures.x - x - 12
            text: row.label
            font.weight: Font.DemiBold
        }
        Caption {
            x: 88
            y: 24
            width: figures.x - x - 12
            text: Array.of(row.place, row.words).filter(part => part !== "").join(" · ")
        }
        Row {
            id: figures
            anchors.right: parent.right
            y: 4
            spacing: 12
            Repeater {
                model: [row.requested, row.appraised, row.difference]
                Label {
                    required property int index
                    required property string modelData
                    width: 116
                    horizontalAlignment: Text.AlignRight
                    text: modelData
                    color: index === 2 ? Theme.error : index === 0 ? Theme.muted : Theme.text
                }
            }
        }
        Caption {
            anchors.right: parent.right
            anchors.rightMargin: 128
            y: 24
            visible: row.before !== ""
            text: qsTr("until now %1").arg(row.before)
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
