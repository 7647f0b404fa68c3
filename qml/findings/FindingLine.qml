import QtQuick
import QtQuick.Layouts
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
    required property string exceptionKey // of an error
    required property string exceptionText // of one that an exception allows
    property bool highlighted: false
    property int lines: 2
    property bool allowable: false // an exception may be asked for here
    signal exceptionAsked()

    implicitHeight: Math.max(40, implicitContentHeight + 8)
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(placeText, text).filter(part => part !== "").join(": ")
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    contentItem: RowLayout {
        spacing: 10
        SeverityIcon {
            severity: line.severity
            opacity: line.exceptionText === "" ? 1 : 0.5
        }
        ColumnLayout {
            spacing: 0
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                maximumLineCount: line.lines
                text: line.text
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.placeText
            }
            Caption {
                Layout.fillWidth: true
                visible: line.exceptionText !== ""
                text: qsTr("Exception: %1").arg(line.exceptionText)
                color: Theme.accent
            }
        }
        Button {
            visible: line.allowable && line.exceptionKey !== "" && line.exceptionText === "" && (line.hovered || line.highlighted)
            implicitHeight: 26
            focusPolicy: Qt.NoFocus
            text: qsTr("Exception… (E)")
            onClicked: line.exceptionAsked()
        }
        Icon {
            visible: line.hovered || line.highlighted
            width: 13
            height: 13
            name: "go"
            color: Theme.accent
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
