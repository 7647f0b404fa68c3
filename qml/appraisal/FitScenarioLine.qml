import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One way to hold the plan, in figures; Enter shows a kept one, Del removes it.
Rectangle {
    id: line

    required property int index
    required property string scenarioId
    required property string name
    required property string madeText
    required property string classesText
    required property string managersText
    required property string sessionsText
    required property string stateText
    required property string trainingText
    required property bool isKept
    required property bool isShown
    required property Session session
    required property EditRight rights
    property bool keyboardHere: false
    signal pointed()

    function open() {
        if (isKept) session.fit.open(scenarioId);
    }
    function remove() {
        if (isKept && rights.allowed) session.fit.remove(scenarioId);
    }

    component Figure: Label {
        Layout.preferredWidth: 84
        horizontalAlignment: Text.AlignRight
    }

    implicitHeight: Theme.row
    color: ListView.isCurrentItem && keyboardHere || isShown ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: name + ", " + classesText + ", " + managersText + ", " + stateText + ", " + trainingText

    HoverHandler { id: pointer }
    TapHandler { onTapped: { line.pointed(); line.open(); } }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 10
        Label {
            Layout.fillWidth: true
            text: line.madeText === "" ? line.name : line.name + " · " + line.madeText
            font.weight: line.isShown ? Font.DemiBold : Font.Normal
        }
        Figure { text: line.classesText }
        Figure { text: line.managersText }
        Figure { text: line.sessionsText }
        Figure { Layout.preferredWidth: 120; text: line.stateText }
        Figure { text: line.trainingText }
        Item {
            Layout.preferredWidth: 28
            IconButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: line.isKept
                enabled: line.rights !== null && line.rights.allowed
                icon.name: "delete"
                hint: qsTr("Remove scenario %1").arg(line.name)
                onClicked: line.remove()
            }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
