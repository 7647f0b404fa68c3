pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Classes and their lines, each before and after.
ListView {
    id: list

    required property EffectModel effects

    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    model: effects
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What would change")
    T.ScrollBar.vertical: ScrollBar {}
    CopyKeys {
        over: list
        list: list.effects
        roles: ["text", "beforeText", "afterText", "differenceText"]
        titles: [qsTr("Class or line"), qsTr("Before"), qsTr("After"), qsTr("Difference")]
        figures: ["beforeText", "afterText", "differenceText"]
    }
    delegate: Item {
        id: row
        required property string text
        required property string beforeText
        required property string afterText
        required property string differenceText
        required property bool isClass
        required property bool isOverCap

        width: list.width - 10
        height: isClass ? 34 : 38
        Accessible.role: Accessible.ListItem
        Accessible.name: text + ": " + beforeText + " → " + afterText
        ColumnLayout {
            anchors.fill: parent
            anchors.leftMargin: row.isClass ? 0 : 12
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
                visible: !row.isClass
                text: row.beforeText + " → " + row.afterText + (row.isOverCap ? " · " + qsTr("over the cap") : "")
                color: row.isOverCap ? Theme.error : Theme.muted
            }
        }
    }
}
