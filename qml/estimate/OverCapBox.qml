import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

Rectangle {
    id: box

    required property Session session
    required property EditRight rights

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius
    color: Theme.errorWeak
    ColumnLayout {
        id: column
        x: 12
        y: 10
        width: parent.width - 24
        spacing: 4
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            color: Theme.error
            font.weight: Font.DemiBold
            text: box.session.why.overCapText
        }
        Button {
            Layout.topMargin: 4
            kind: Button.Primary
            text: qsTr("Use the cap")
            enabled: box.rights.allowed
            onClicked: box.session.useCap(box.session.why.classId, box.session.why.lineKey)
        }
    }
}
