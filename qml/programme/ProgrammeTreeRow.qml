import QtQuick
import QtQuick.Layouts
import TapHuan

// A department, a type or a class of the tree.
Rectangle {
    id: row

    required property string classId
    required property int depth
    required property string text
    required property string detail
    required property bool isComplete
    required property int stage
    required property string stateText
    required property bool waits
    required property bool current
    required property bool focused
    readonly property bool isClass: classId !== ""
    signal chosen()

    height: Theme.row // all the same: a list leaps by their mean
    radius: Theme.radius
    color: current ? Theme.accentWeak : isClass && hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: Array.of(text, detail, stateText).filter(part => part !== "").join(", ")
    Accessible.selected: current

    HoverHandler { id: hover }
    TapHandler {
        enabled: row.isClass
        onTapped: row.chosen()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8 + 12 * row.depth
        anchors.rightMargin: 10
        spacing: 8
        Rectangle {
            visible: row.waits
            implicitWidth: 6
            implicitHeight: 6
            radius: 3
            color: Theme.accent
        }
        Label {
            Layout.fillWidth: true
            text: row.text
            color: row.depth === 1 ? Theme.muted : Theme.text
            font.weight: row.depth === 0 ? Font.DemiBold : Font.Normal
        }
        Caption {
            text: row.detail
            color: row.isComplete ? Theme.muted : Theme.warn
        }
        StatePill {
            visible: row.isClass
            stage: row.stage
            text: row.stateText
        }
    }
    FocusRing {
        anchors.margins: 0
        radius: row.radius
        visible: row.current && row.focused
    }
}
