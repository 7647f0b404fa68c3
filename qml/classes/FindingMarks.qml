import QtQuick
import QtQuick.Templates as T
import TapHuan

// How many errors and warnings a class has. One in each row of a table: no more items than needed.
Item {
    id: marks

    required property int errors
    required property int warnings

    component Mark: Rectangle {
        id: mark
        required property int count
        required property color ink
        visible: count > 0
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? number.implicitWidth + 16 : 0
        height: 20
        radius: 10
        T.Label {
            id: number
            anchors.centerIn: parent
            text: mark.count
            color: mark.ink
            font.pixelSize: Theme.caption
            renderType: Text.NativeRendering
        }
    }

    height: Theme.row
    Accessible.role: Accessible.Cell
    Accessible.name: qsTr("%Ln error(s)", "", errors) + ", " + qsTr("%Ln warning(s)", "", warnings)
    Mark {
        id: first
        x: 8
        count: marks.errors
        ink: Theme.error
        color: Theme.errorWeak
    }
    Mark {
        x: first.visible ? first.x + first.width + 4 : 8
        count: marks.warnings
        ink: Theme.warn
        color: Theme.warnWeak
    }
    Icon {
        x: 8
        anchors.verticalCenter: parent.verticalCenter
        visible: marks.errors + marks.warnings === 0
        width: 14
        height: 14
        name: "check"
        color: Theme.muted
    }
}
