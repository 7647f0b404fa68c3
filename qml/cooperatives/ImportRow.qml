import QtQuick
import TapHuan
import TapHuan.App

Rectangle {
    id: row

    required property int index
    required property int number
    required property int outcome
    required property bool accepted
    required property string name
    required property string taxCode
    required property string detail
    property bool keyboardHere: false
    readonly property bool usable: outcome === ImportRowModel.New || outcome === ImportRowModel.Changed
    readonly property color ink: [Theme.accent, Theme.note, Theme.muted, Theme.error][outcome]
    signal acceptedChosen(bool wanted)
    signal picked()

    function toggle() {
        if (usable) acceptedChosen(!accepted);
    }

    implicitHeight: 46
    color: ListView.isCurrentItem && keyboardHere ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: number + " " + name + ": " + state.text + ". " + detail

    HoverHandler { id: pointer }
    TapHandler { onTapped: row.picked() }
    Item {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        CheckBox {
            id: box
            anchors.verticalCenter: parent.verticalCenter
            width: 20
            visible: row.usable
            checked: row.accepted
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Import this row")
            onToggled: { row.acceptedChosen(checked); checked = Qt.binding(() => row.accepted); }
        }
        Caption {
            x: 28
            width: 44
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: row.number
        }
        Label {
            id: state
            x: 84
            width: 84
            anchors.verticalCenter: parent.verticalCenter
            text: [qsTr("New"), qsTr("Changed"), qsTr("As it is"), qsTr("Refused")][row.outcome]
            color: row.ink
        }
        Label {
            x: 172
            y: 4
            width: parent.width - x
            text: Array.of(row.name, row.taxCode).filter(part => part !== "").join(" · ")
            font.weight: Font.DemiBold
            opacity: row.usable && !row.accepted ? 0.5 : 1
        }
        Caption {
            x: 172
            y: 24
            width: parent.width - x
            text: row.detail
            color: row.outcome === ImportRowModel.Refused ? Theme.error : Theme.muted
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
