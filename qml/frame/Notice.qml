import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What the environment refused, in one sentence, over the page until it is put away.
Card {
    id: notice

    required property Session session
    readonly property color ink: session.bannerIsError ? Theme.error : Theme.note

    visible: session.banner !== ""
    implicitHeight: body.implicitHeight + 20
    color: session.bannerIsError ? Theme.errorWeak : Theme.noteWeak
    border.color: ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: session.banner

    RowLayout {
        id: body
        x: 12
        y: 10
        width: parent.width - 20
        spacing: 10
        Icon {
            Layout.alignment: Qt.AlignTop
            name: notice.session.bannerIsError ? "error" : "note"
            color: notice.ink
        }
        ColumnLayout {
            spacing: 2
            Label {
                Layout.fillWidth: true
                text: notice.session.banner
                wrapMode: Text.Wrap
                font.weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: notice.session.bannerDetail
                wrapMode: Text.WrapAnywhere
                color: Theme.muted
                maximumLineCount: 4
            }
        }
        Button {
            Layout.alignment: Qt.AlignTop
            visible: !notice.session.bannerIsError
            text: qsTr("Open it")
            onClicked: notice.session.openExported()
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            icon.name: "close"
            hint: qsTr("Dismiss")
            onClicked: notice.session.dismissBanner()
        }
    }
}
