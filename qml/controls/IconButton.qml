import QtQuick
import TapHuan

// A button of one icon; its hint says what it does.
Button {
    kind: Button.Quiet
    implicitWidth: 28
    implicitHeight: 28
    leftPadding: 0
    rightPadding: 0
    Accessible.name: hint
}
