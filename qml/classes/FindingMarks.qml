import QtQuick
import TapHuan

// How many errors and warnings a class has.
Item {
    id: marks

    required property int errors
    required property int warnings

    height: Theme.row
    Accessible.role: Accessible.Cell
    Accessible.name: qsTr("%Ln error(s)", "", errors) + ", " + qsTr("%Ln warning(s)", "", warnings)
    Row {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        Pill {
            visible: marks.errors > 0
            text: marks.errors
            ink: Theme.error
            fill: Theme.errorWeak
        }
        Pill {
            visible: marks.warnings > 0
            text: marks.warnings
            ink: Theme.warn
            fill: Theme.warnWeak
        }
        Icon {
            visible: marks.errors + marks.warnings === 0
            width: 14
            height: 14
            name: "check"
            color: Theme.muted
        }
    }
}
