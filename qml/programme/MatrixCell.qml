import QtQuick
import TapHuan

// A topic for a type: its sessions and classes, a sign where it is taught twice or not at all.
Rectangle {
    id: cell

    required property string sessionsText
    required property string classesText
    required property bool isRepeated
    required property bool isMissing
    required property bool current
    required property bool focused
    readonly property bool isMarked: isRepeated || isMissing
    signal chosen()

    color: isMarked ? Theme.warnWeak : sessionsText !== "" ? Theme.accentWeak : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Cell
    Accessible.name: Array.of(sessionsText, classesText, isRepeated ? qsTr("twice") : isMissing ? qsTr("missing") : "")
                     .filter(part => part !== "").join(", ")

    HoverHandler { id: hover }
    TapHandler { onTapped: cell.chosen() }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Label {
        y: 3
        width: parent.width
        visible: cell.sessionsText !== ""
        text: cell.sessionsText
        color: cell.isMarked ? Theme.warn : Theme.accent
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: cell.isMissing ? 12 : 21
        spacing: 3
        Icon {
            anchors.verticalCenter: parent.verticalCenter
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
    FocusRing {
        anchors.margins: 0
        visible: cell.current && cell.focused
    }
}
