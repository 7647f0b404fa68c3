import QtQuick
import QtQuick.Layouts
import TapHuan

Item {
    id: line

    required property string code
    required property string figureText
    required property string whoText
    required property string documentText
    required property string periodText
    required property string scopeText
    required property bool inForce
    required property bool unverified
    required property bool isOwn
    property bool highlighted: false
    property bool readOnly: false
    signal editAsked()
    signal removalAsked()

    function open() {
        if (isOwn && !readOnly) editAsked();
    }
    function remove() {
        if (isOwn && !readOnly) removalAsked();
    }

    implicitHeight: 44
    opacity: inForce ? 1 : 0.6
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(figureText, whoText, documentText, periodText).filter(part => part !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: line.highlighted ? Theme.accentWeak : "transparent"
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 12
        spacing: 12
        ColumnLayout {
            Layout.preferredWidth: 250
            Layout.maximumWidth: 250
            spacing: 0
            Label { Layout.fillWidth: true; text: line.figureText }
            Caption { Layout.fillWidth: true; visible: text !== ""; text: line.whoText }
        }
        ColumnLayout {
            spacing: 0
            Label { Layout.fillWidth: true; text: line.documentText }
            Caption { Layout.fillWidth: true; text: line.periodText }
        }
        Pill {
            visible: line.unverified
            text: qsTr("not checked")
            ink: Theme.warn
            fill: Theme.warnWeak
        }
        Pill {
            visible: line.isOwn
            text: line.scopeText
            ink: Theme.accent
            fill: Theme.accentWeak
        }
        IconButton {
            visible: line.isOwn
            enabled: !line.readOnly
            focusPolicy: Qt.NoFocus
            icon.name: "go"
            hint: qsTr("Edit (Enter)")
            onClicked: line.open()
        }
        IconButton {
            visible: line.isOwn
            enabled: !line.readOnly
            focusPolicy: Qt.NoFocus
            icon.name: "delete"
            hint: qsTr("Remove (Del)")
            onClicked: line.remove()
        }
    }
}
