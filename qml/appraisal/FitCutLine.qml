import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A class that is cut: what it loses, what that saves and why.
Rectangle {
    id: line

    required property int index
    required property string classId
    required property string code
    required property string title
    required property string cutText
    required property string savingText
    required property string causeText
    required property bool accepted
    required property bool dropped
    required property FitForm fit
    property bool keyboardHere: false
    signal pointed()

    function toggle() {
        fit.setAccepted(classId, !accepted);
    }

    implicitHeight: Math.max(Theme.row, cuts.implicitHeight + 12)
    color: ListView.isCurrentItem && keyboardHere ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: code + " " + title + ", " + cutText + ", " + savingText
    Accessible.checkable: true
    Accessible.checked: accepted

    HoverHandler { id: pointer }
    TapHandler { onTapped: line.pointed() }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: 10
        CheckBox {
            Layout.preferredWidth: 20
            checked: line.accepted
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Cut this class")
            onToggled: { line.toggle(); checked = Qt.binding(() => line.accepted); }
        }
        Label {
            Layout.preferredWidth: 210
            text: line.code + " · " + line.title
            color: line.accepted ? Theme.text : Theme.muted
        }
        Label {
            id: cuts
            Layout.fillWidth: true
            text: line.cutText
            color: !line.accepted ? Theme.muted : line.dropped ? Theme.error : Theme.text
            wrapMode: Text.Wrap
        }
        Label {
            Layout.preferredWidth: 96
            horizontalAlignment: Text.AlignRight
            text: line.savingText
            color: line.accepted ? Theme.text : Theme.muted
        }
        Caption {
            Layout.preferredWidth: 180
            text: line.causeText
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        IconButton {
            icon.name: "undo"
            hint: qsTr("Keep class %1 as it is and propose anew").arg(line.code)
            onClicked: { line.fit.setUntouched(line.classId, true); line.fit.propose(); }
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
