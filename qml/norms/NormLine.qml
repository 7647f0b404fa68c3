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
    property string heading // what it prices, on the first of several
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

    implicitHeight: body.height + (heading !== "" ? 34 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(figureText, whoText, documentText, periodText).filter(part => part !== "").join(", ")

    Label {
        x: 8
        y: 10
        width: parent.width - 16
        visible: text !== ""
        text: line.heading
        font.weight: Font.DemiBold
    }
    Rectangle {
        anchors.fill: body
        radius: Theme.radius
        color: line.highlighted ? Theme.accentWeak : "transparent"
    }
    RowLayout {
        id: body
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 44
        opacity: line.inForce ? 1 : 0.6
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
