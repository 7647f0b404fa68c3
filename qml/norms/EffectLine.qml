import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A class whose figure would change, or one of its lines.
Rectangle {
    id: row

    required property int index
    required property string classId
    required property string text
    required property string detailText
    required property string beforeText
    required property string afterText
    required property string differenceText
    required property bool isClass
    required property bool isOverCap
    required property bool hasLines
    required property bool isOpen
    required property EffectModel effects
    required property bool keyboardHere
    readonly property bool current: ListView.isCurrentItem && keyboardHere
    signal picked()

    function setOpen(open: bool) {
        if (isClass && hasLines && open !== isOpen) effects.setOpen(classId, open);
    }
    function toggle() {
        setOpen(!isOpen);
    }

    height: 40
    color: current ? Theme.accentWeak : isClass ? Theme.sunken : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: Array.of(text, beforeText + " → " + afterText, differenceText, detailText).filter(part => part !== "").join(", ")
    Accessible.description: !isClass || !hasLines ? "" : isOpen ? qsTr("open") : qsTr("closed")

    TapHandler {
        onTapped: { row.picked(); row.toggle(); }
    }
    Icon {
        x: 4
        y: 12
        width: 14
        height: 14
        visible: row.isClass && row.hasLines
        name: row.isOpen ? "expand" : "next"
        color: Theme.muted
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: row.isClass ? 24 : 36
        anchors.rightMargin: 8
        spacing: 0
        RowLayout {
            spacing: 8
            Label {
                Layout.fillWidth: true
                text: row.text
                font.weight: row.isClass ? Font.DemiBold : Font.Normal
            }
            Label {
                text: row.differenceText
                color: row.isOverCap ? Theme.error : Theme.text
            }
        }
        Caption {
            Layout.fillWidth: true
            text: Array.of(row.beforeText + " → " + row.afterText, row.detailText).filter(part => part !== "").join(" · ")
            color: row.isOverCap ? Theme.error : Theme.muted
        }
    }
}
