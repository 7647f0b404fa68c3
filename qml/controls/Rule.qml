import QtQuick
import TapHuan

Rectangle {
    implicitHeight: 1
    implicitWidth: 1
    color: Theme.line
}
