pragma ComponentBehavior: Bound
import QtQuick
import TapHuan
import TapHuan.App

// A class or a line that another norm prices now; ticked it follows the norm.
Rectangle {
    id: row

    required property int rowKind
    required property string classId
    required property string lineId
    required property string rowTitle
    required property string detailText
    required property string beforeText
    required property string afterText
    required property string differenceText
    required property bool isGiven
    required property bool mayKeep
    required property bool follows
    property bool focused: false
    readonly property bool isLine: rowKind === RepriceModel.LineRow
    readonly property bool current: ListView.isCurrentItem && focused
    signal toggled(bool wanted)

    function flip() {
        if (mayKeep) toggled(!follows);
    }

    implicitHeight: 44 // all the same: a list leaps by their mean
    color: current ? Theme.accentWeak : isLine ? "transparent" : Theme.sunken
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(rowTitle, detailText, beforeText, afterText).filter(part => part !== "").join(", ")

    component Figure: Label {
        width: 116
        height: row.height
        leftPadding: 8
        rightPadding: 8
        horizontalAlignment: Text.AlignRight
        font.weight: row.isLine ? Font.Normal : Font.DemiBold
    }

    CheckBox {
        id: box
        x: row.isLine ? 32 : 10
        anchors.verticalCenter: parent.verticalCenter
        focusPolicy: Qt.NoFocus
        enabled: row.mayKeep
        text: ""
        checked: row.follows
        Accessible.name: qsTr("Follow the norm")
        onToggled: row.toggled(checked)
    }
    Label {
        id: title
        x: box.x + 26
        y: row.isLine ? 4 : 0
        width: figures.x - x - 8
        height: row.isLine ? 20 : row.height
        text: row.rowTitle
        font.weight: row.isLine ? Font.Normal : Font.DemiBold
    }
    Caption {
        x: title.x
        y: 24
        visible: row.isLine
        width: title.width
        text: row.detailText + (row.isGiven ? " · " + qsTr("rate given by hand") : "") + (row.mayKeep ? "" : " · " + qsTr("a default of the plan"))
        color: row.follows ? Theme.muted : Theme.warn
    }
    Row {
        id: figures
        anchors.right: parent.right
        anchors.rightMargin: 10
        Figure { text: row.beforeText; color: Theme.muted }
        Figure { text: row.afterText }
        Figure { text: row.differenceText }
    }
    Rule {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
