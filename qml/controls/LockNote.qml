import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Says above what one may not edit who may. That the whole plan is read only stands in the top bar already.
RowLayout {
    id: note

    required property EditRight rights

    visible: !rights.allowed && !rights.session.readOnly
    spacing: 6
    Icon {
        implicitWidth: 14
        implicitHeight: 14
        name: "lock"
        color: Theme.muted
    }
    Label {
        Layout.fillWidth: true
        text: note.rights.refusal
        color: Theme.muted
        font.pixelSize: 12
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }
}
