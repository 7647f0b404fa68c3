import QtQuick
import TapHuan

Rectangle {
    color: Theme.surface
    border.color: Theme.line
    radius: 8
}
