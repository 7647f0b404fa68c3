import QtQuick
import QtQuick.Layouts
import TapHuan

// A submitted version: its figures and where it stands.
Rectangle {
    id: line

    required property int index
    required property int number
    required property string nameText
    required property string whenText
    required property string whoText
    required property string note
    required property string classesText
    required property string traineesText
    required property string amountText
    required property string differenceText
    required property int state
    required property string stateText
    required property bool isShown
    required property bool current
    signal chosen()
    signal openAsked()

    implicitHeight: 60
    radius: Theme.radius
    color: current ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(nameText, whenText, whoText, stateText, amountText, note).filter(part => part !== "").join(", ")

    HoverHandler { id: pointer }
    TapHandler {
        onTapped: line.chosen()
        onDoubleTapped: line.openAsked()
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 14
        ColumnLayout {
            Layout.preferredWidth: 260
            Layout.fillWidth: true
            spacing: 2
            RowLayout {
                spacing: 8
                Label { text: line.nameText; font.weight: Font.DemiBold }
                VersionPill {
                    stage: line.state
                    text: line.stateText
                }
                Item { Layout.fillWidth: true }
            }
            Caption { Layout.fillWidth: true; text: line.whenText + " · " + line.whoText }
        }
        Label {
            Layout.fillWidth: true
            Layout.preferredWidth: 200
            text: line.note
            color: Theme.muted
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        ColumnLayout {
            Layout.preferredWidth: 110
            Layout.maximumWidth: 110
            spacing: 2
            Label { Layout.fillWidth: true; text: qsTr("%1 classes").arg(line.classesText); horizontalAlignment: Text.AlignRight }
            Caption { Layout.fillWidth: true; text: qsTr("%1 trainees").arg(line.traineesText); horizontalAlignment: Text.AlignRight }
        }
        ColumnLayout {
            Layout.preferredWidth: 120
            Layout.maximumWidth: 120
            spacing: 2
            Label { Layout.fillWidth: true; text: line.amountText; font.weight: Font.DemiBold; horizontalAlignment: Text.AlignRight }
            Caption { Layout.fillWidth: true; visible: text !== ""; text: line.differenceText; horizontalAlignment: Text.AlignRight }
        }
        Button {
            focusPolicy: Qt.NoFocus
            enabled: !line.isShown
            text: line.isShown ? qsTr("In sight") : qsTr("Open")
            hint: qsTr("See the plan as it was submitted (Enter)")
            onClicked: line.openAsked()
        }
    }
}
