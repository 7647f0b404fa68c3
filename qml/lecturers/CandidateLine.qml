import QtQuick
import QtQuick.Layouts
import TapHuan

// A lecturer who may take the topic: name, rank, and what speaks for and against.
Rectangle {
    id: line

    required property string lecturerId
    required property string name
    required property string rankName
    required property string specialityText
    required property int specialityLevel
    required property string departmentText
    required property int departmentLevel
    required property string freeText
    required property int freeLevel
    required property string sessionsText
    required property string feeText
    required property bool teaches
    property bool highlighted: false
    signal chosen()

    component Reason: Pill {
        required property int level
        Layout.maximumWidth: 190
        Layout.minimumWidth: 40
        ink: Array.of(Theme.accent, Theme.warn, Theme.error)[level]
        fill: Array.of(Theme.accentWeak, Theme.warnWeak, Theme.errorWeak)[level]
    }

    implicitHeight: 58
    radius: Theme.radius
    color: highlighted || pointer.hovered ? Theme.hover : "transparent"
    border.width: highlighted ? 1 : 0
    border.color: Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(name, rankName, specialityText, departmentText, freeText).join(", ")
    Accessible.selected: highlighted

    HoverHandler { id: pointer }
    TapHandler { onTapped: line.chosen() }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        anchors.topMargin: 5
        anchors.bottomMargin: 5
        spacing: 4
        RowLayout {
            spacing: 8
            Icon {
                visible: line.teaches
                Layout.preferredWidth: 13
                Layout.preferredHeight: 13
                name: "check"
                color: Theme.accent
            }
            Label {
                Layout.fillWidth: true
                text: line.name
                font.weight: Font.DemiBold
            }
            Caption {
                Layout.maximumWidth: 220
                text: line.rankName
            }
        }
        RowLayout {
            spacing: 6
            Reason { text: line.specialityText; level: line.specialityLevel }
            Reason { text: line.departmentText; level: line.departmentLevel }
            Reason { text: line.freeText; level: line.freeLevel }
            Item { Layout.fillWidth: true }
            Caption { text: qsTr("%1 sessions given · %2 đồng a session").arg(line.sessionsText).arg(line.feeText) }
        }
    }
}
