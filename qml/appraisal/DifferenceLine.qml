pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A class or a line that differs, before and after.
Rectangle {
    id: row

    required property int index
    required property int rowKind
    required property string rowTitle
    required property string detailText
    required property string beforeText
    required property string afterText
    required property string differenceText
    required property bool isAdded
    required property bool isGone
    required property bool expanded
    property bool focused: false
    readonly property bool isClass: rowKind === ComparisonModel.ClassRow
    readonly property bool isLine: rowKind === ComparisonModel.LineRow
    readonly property bool current: ListView.isCurrentItem && focused
    readonly property int money: 116
    signal chosen()

    implicitHeight: 44 // all the same: a list leaps by their mean
    color: current ? Theme.accentWeak : pointer.hovered ? Theme.hover : isClass ? Theme.sunken : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: Array.of(rowTitle, detailText, beforeText, afterText, differenceText).filter(part => part !== "").join(", ")

    component Figure: Label {
        width: row.money
        height: row.height
        leftPadding: 8
        rightPadding: 8
        horizontalAlignment: Text.AlignRight
        font.weight: row.isClass ? Font.DemiBold : Font.Normal
    }

    HoverHandler { id: pointer }
    TapHandler { onTapped: row.chosen() }
    Icon {
        x: 8
        visible: row.isClass
        anchors.verticalCenter: parent.verticalCenter
        width: 14
        height: 14
        name: row.expanded ? "expand" : "next"
        color: Theme.muted
    }
    Pill {
        id: mark
        x: row.isClass ? 28 : 36
        anchors.verticalCenter: parent.verticalCenter
        visible: row.isAdded || row.isGone
        text: row.isAdded ? qsTr("new") : qsTr("gone")
        ink: row.isAdded ? Theme.accent : Theme.error
        fill: row.isAdded ? Theme.accentWeak : Theme.errorWeak
    }
    Label {
        id: title
        x: mark.visible ? mark.x + mark.width + 8 : mark.x
        y: row.isLine ? 4 : 0
        width: figures.x - x - 8
        height: row.isLine ? 20 : row.height
        text: row.rowTitle
        color: row.isClass || row.isLine ? Theme.text : Theme.muted
        font.weight: row.isClass ? Font.DemiBold : Font.Normal
    }
    Caption {
        x: title.x
        y: 24
        visible: row.isLine
        width: title.width
        text: row.detailText
    }
    Row {
        id: figures
        anchors.right: parent.right
        anchors.rightMargin: 10
        visible: row.isClass || row.isLine
        Figure { text: row.beforeText; color: Theme.muted }
        Figure { text: row.afterText }
        Figure { text: row.differenceText }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
