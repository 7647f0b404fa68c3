import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Says that the window shows a version as it was submitted, and leads back to the draft.
Rectangle {
    id: banner

    required property Session session

    visible: session.versionText !== ""
    height: visible ? 40 : 0
    color: Theme.noteWeak
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: Theme.margin
        spacing: 10
        Icon {
            name: "note"
            color: Theme.note
        }
        Label {
            id: label
            Layout.fillWidth: true
            text: qsTr("%1, as it was submitted: for reading only").arg(banner.session.versionText)
            font.weight: Font.DemiBold
        }
        Button {
            icon.name: "previous"
            text: qsTr("Back to the draft")
            onClicked: banner.session.showDraft()
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
