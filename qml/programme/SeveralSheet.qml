pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// One step of the review for several classes; those for which it is not taken say why.
Sheet {
    id: sheet

    required property Programme programme

    function take() {
        if (programme.takeSeveral() === "") close();
    }

    width: Math.min(640, parent ? parent.width - 80 : 640)
    title: programme.severalAccepted ? qsTr("Accept several classes") : qsTr("Submit several classes")
    onAboutToShow: programme.beginSeveral()
    onOpened: step.forceActiveFocus(Qt.PopupFocusReason)

    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("Of the classes in the tree; one step, which undo takes back.")
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, sheet.parent ? sheet.parent.height - 260 : 360)
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.programme.several
        Accessible.role: Accessible.List
        Accessible.name: sheet.title
        T.ScrollBar.vertical: ScrollBar {}
        delegate: RowLayout {
            id: row
            required property string text
            required property string reason
            width: list.width - 12
            height: 30
            spacing: 8
            Icon {
                implicitWidth: 14
                implicitHeight: 14
                name: row.reason === "" ? "check" : "close"
                color: row.reason === "" ? Theme.accent : Theme.muted
            }
            Label {
                Layout.fillWidth: true
                text: row.text
                color: row.reason === "" ? Theme.text : Theme.muted
            }
            Caption { text: row.reason }
        }
    }
    RowLayout {
        width: parent.width
        spacing: 8
        Button {
            id: step
            kind: Button.Primary
            text: sheet.programme.severalAccepted ? qsTr("Accept %Ln class(es)", "", sheet.programme.ready)
                                                  : qsTr("Submit %Ln class(es)", "", sheet.programme.ready)
            enabled: sheet.programme.ready > 0
            onClicked: sheet.take()
        }
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
