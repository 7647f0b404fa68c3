pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// A norm, with what it prices above the first of several.
TextRow {
    id: line

    required property string code
    required tones
    required property bool inForce
    required property bool isOwn
    required property NormColumns columns
    property string heading
    property bool current: false
    property bool pointed: false
    property bool readOnly: false
    signal editAsked()
    signal removalAsked()

    function open() {
        if (isOwn && !readOnly) editAsked();
    }
    function remove() {
        if (isOwn && !readOnly) removalAsked();
    }

    implicitWidth: columns.total
    implicitHeight: Theme.row + (heading !== "" ? 34 : 0)
    look: columns.look
    textOpacity: inForce ? 1 : 0.6
    color: "transparent"

    Rectangle {
        z: -1
        width: parent.width
        height: Theme.row
        anchors.bottom: parent.bottom
        color: line.current ? Theme.accentWeak : line.pointed ? Theme.hover : "transparent"
    }
    Label {
        x: 8
        width: parent.width - 16
        height: 34
        visible: text !== ""
        text: line.heading
        font.weight: Font.DemiBold
    }
    Repeater {
        model: line.isOwn && (line.current || line.pointed) ? 1 : 0
        Row {
            x: line.columns.leftOf(line.columns.document) + line.columns.document.width - width - 4
            anchors.bottom: line.bottom
            anchors.bottomMargin: 2
            IconButton {
                enabled: !line.readOnly
                focusPolicy: Qt.NoFocus
                icon.name: "go"
                hint: qsTr("Edit (Enter)")
                onClicked: line.open()
            }
            IconButton {
                enabled: !line.readOnly
                focusPolicy: Qt.NoFocus
                icon.name: "delete"
                hint: qsTr("Remove (Del)")
                onClicked: line.remove()
            }
        }
    }
}
