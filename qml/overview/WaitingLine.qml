import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

// A class whose content waits for a step, or a version that does; a click leads to it.
T.AbstractButton {
    id: line

    required property string classId
    required property string stepText
    required property string startText
    required property bool isLate
    required text

    implicitHeight: 34
    leftPadding: 4
    rightPadding: 12
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text + ", " + stepText + (isLate ? ", " + qsTr("late") : "")
    Keys.onReturnPressed: line.clicked()
    background: Rectangle {
        radius: Theme.radius
        color: line.hovered ? Theme.hover : "transparent"
        FocusRing { visible: line.visualFocus }
    }
    contentItem: RowLayout {
        spacing: 8
        Label {
            Layout.fillWidth: true
            text: line.text
        }
        Caption { text: line.stepText }
        Caption {
            text: line.startText
            color: line.isLate ? Theme.error : Theme.muted
        }
        Pill {
            visible: line.isLate
            text: qsTr("late")
            ink: Theme.error
            fill: Theme.errorWeak
        }
    }
}
