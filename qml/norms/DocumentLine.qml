import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

// A legal text on the time line; those of the province open.
T.AbstractButton {
    id: line

    required property string number
    required property string titleText
    required property string periodText
    required property real from
    required property real to
    required property bool inForce
    required property bool unverified
    required property bool isOwn
    required property int names
    required property real dayPlace

    implicitHeight: 20
    focusPolicy: isOwn ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: isOwn ? Accessible.Button : Accessible.StaticText
    Accessible.name: titleText + ", " + periodText
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()
    background: Rectangle {
        radius: Theme.radius
        color: line.isOwn && line.hovered ? Theme.hover : "transparent"
        FocusRing { visible: line.visualFocus }
    }
    contentItem: RowLayout {
        spacing: 8
        Label {
            Layout.preferredWidth: line.names
            text: line.number
            color: line.isOwn ? Theme.accent : line.inForce ? Theme.text : Theme.muted
            font.pixelSize: 12
        }
        Item {
            id: track
            Layout.fillWidth: true
            Layout.preferredHeight: 20
            Rectangle {
                x: line.from * track.width
                width: Math.max(3, (line.to - line.from) * track.width)
                anchors.verticalCenter: parent.verticalCenter
                height: 10
                radius: 3
                color: line.inForce ? Theme.accent : Theme.pressed
                border.width: line.unverified ? 1 : 0
                border.color: Theme.warn
            }
            Rectangle {
                x: line.dayPlace * track.width
                width: 1
                height: parent.height
                color: Theme.text
            }
            HintBubble {
                over: line
                text: line.titleText + "\n" + line.periodText + (line.unverified ? "\n" + qsTr("not checked against the text") : "")
                shown: line.hovered
            }
        }
    }
}
