pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// A topic for a type: its sessions and classes, a sign where it is taught twice or not at all. Most cells are
// empty and hold nothing.
Rectangle {
    id: cell

    required property string sessionsText
    required property string classesText
    required property bool isRepeated
    required property bool isMissing
    required property bool current
    required property bool focused
    readonly property bool isMarked: isRepeated || isMissing
    readonly property bool isTaught: sessionsText !== ""

    color: isMarked ? Theme.warnWeak : isTaught ? Theme.accentWeak : "transparent"
    Accessible.role: Accessible.Cell
    Accessible.name: Array.of(sessionsText, classesText, isRepeated ? qsTr("twice") : isMissing ? qsTr("missing") : "")
                     .filter(part => part !== "").join(", ")

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Repeater {
        model: cell.isTaught ? 1 : 0
        Label {
            y: 3
            width: cell.width
            text: cell.sessionsText
            color: cell.isMarked ? Theme.warn : Theme.accent
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Repeater {
        model: cell.isTaught || cell.isMarked ? 1 : 0
        Row {
            id: note
            x: (cell.width - width) / 2
            y: cell.isMissing ? 12 : 21
            spacing: 3
            Icon {
                anchors.verticalCenter: note.verticalCenter
                visible: cell.isMarked
                width: 11
                height: 11
                name: "warning"
                color: Theme.warn
            }
            Caption {
                text: cell.isMissing ? qsTr("missing") : cell.isRepeated ? qsTr("twice") : cell.classesText
                color: cell.isMarked ? Theme.warn : Theme.muted
            }
        }
    }
    Repeater {
        model: cell.current && cell.focused ? 1 : 0
        FocusRing {
            anchors.fill: cell
            anchors.margins: 0
        }
    }
}
