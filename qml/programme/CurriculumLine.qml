import QtQuick
import QtQuick.Layouts
import TapHuan

// A curriculum in the list: whose it is, what it holds, how many classes use it.
Rectangle {
    id: line

    required property string code
    required property string title
    required property string typeName
    required property string departmentName
    required property string versionText
    required property string topicsText
    required property int users
    required property int outOfDate
    required property bool current
    required property bool focused
    signal chosen()

    height: 48
    radius: Theme.radius
    color: current ? Theme.accentWeak : hover.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(title, typeName, departmentName, versionText, topicsText, used.text, late.visible ? late.text : "")
                     .filter(part => part !== "").join(", ")
    Accessible.selected: current

    HoverHandler { id: hover }
    TapHandler { onTapped: line.chosen() }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        spacing: 8
        ColumnLayout {
            spacing: 1
            Label {
                Layout.fillWidth: true
                text: line.title
                font.weight: Font.DemiBold
            }
            Caption {
                Layout.fillWidth: true
                text: Array.of(line.typeName, line.departmentName, line.versionText, line.topicsText).filter(part => part !== "").join(" · ")
            }
        }
        Pill {
            id: late
            visible: line.outOfDate > 0
            text: qsTr("out of date: %1").arg(line.outOfDate)
            ink: Theme.warn
            fill: Theme.warnWeak
        }
        Caption {
            id: used
            text: line.users > 0 ? qsTr("%Ln class(es)", "", line.users) : qsTr("not used")
        }
    }
    FocusRing {
        anchors.margins: 0
        radius: line.radius
        visible: line.current && line.focused
    }
}
