import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

// What the lecturer does in one class; choosing it goes there.
T.AbstractButton {
    id: line

    required property string classId
    required property string code
    required property string title
    required property string datesText
    required property string sessionsText
    required property string feeText
    required property string problemText

    implicitHeight: implicitContentHeight + 8
    leftPadding: 8
    rightPadding: 8
    focusPolicy: Qt.StrongFocus
    text: code + " · " + title
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: Array.of(datesText, sessionsText, problemText).filter(part => part !== "").join(", ")
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    contentItem: ColumnLayout {
        spacing: 0
        Label {
            Layout.fillWidth: true
            text: line.text
        }
        RowLayout {
            spacing: 8
            Caption {
                Layout.fillWidth: true
                text: line.datesText + " · " + line.sessionsText
            }
            Caption {
                text: line.feeText
                color: Theme.text
            }
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.problemText
            color: Theme.error
            wrapMode: Text.Wrap
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: line.hovered ? Theme.hover : "transparent"
        FocusRing {
            anchors.margins: 0
            visible: line.visualFocus
        }
    }
}
