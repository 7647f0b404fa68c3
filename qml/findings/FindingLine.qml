pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan

// A finding with its place; choosing it goes to the cause.
T.AbstractButton {
    id: line

    required property int severity
    required text
    required property string placeText
    required property string classId
    required property string lineKey
    required property string partId
    required property int target
    required property string exceptionText // of one that an exception allows
    property bool highlighted: false
    property int lines: 2
    readonly property bool pointed: hovered || highlighted

    implicitHeight: Math.max(40, implicitContentHeight + 8)
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(placeText, text).filter(part => part !== "").join(": ")
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    contentItem: Item {
        implicitHeight: texts.implicitHeight
        SeverityIcon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            severity: line.severity
            opacity: line.exceptionText === "" ? 1 : 0.5
        }
        Column {
            id: texts
            x: sign.width + 10
            width: parent.width - x - actions.width - 10
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: texts.width
                wrapMode: Text.Wrap
                maximumLineCount: line.lines
                text: line.text
            }
            Caption {
                width: texts.width
                visible: text !== ""
                text: line.placeText
            }
            Repeater {
                model: line.exceptionText === "" ? 0 : 1
                Caption {
                    width: texts.width
                    text: qsTr("Exception: %1").arg(line.exceptionText)
                    color: Theme.accent
                }
            }
        }
        Row {
            id: actions
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 10
            Repeater {
                model: line.pointed ? 1 : 0
                Icon {
                    anchors.verticalCenter: actions.verticalCenter
                    width: 13
                    height: 13
                    name: "go"
                    color: Theme.accent
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: line.highlighted ? Theme.accentWeak : line.hovered ? Theme.hover : "transparent"
        FocusRing {
            anchors.margins: 0
            visible: line.visualFocus
        }
    }
}
