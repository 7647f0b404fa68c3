import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A norm that was asked: the one that holds, or one that lost and why.
ColumnLayout {
    id: block

    required property int rowKind
    required property string title
    required property string documentText
    required property string periodText
    required property string reasonText
    required property bool unverified
    required property bool isAside
    required property bool unfolded
    signal toggled()

    visible: unfolded || !isAside
    spacing: 2
    Caption {
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: block.rowKind === WhyModel.Heading
        wrapMode: Text.Wrap
        text: Array.of(block.title, block.reasonText).filter(part => part !== "").join(": ")
    }
    Button {
        Layout.fillWidth: true
        Layout.leftMargin: -8
        visible: block.rowKind === WhyModel.Others
        implicitHeight: 28
        leftPadding: 8
        leftAligned: true
        kind: Button.Quiet
        icon.name: block.unfolded ? "expand" : "next"
        text: block.title
        onClicked: block.toggled()
    }
    Label {
        Layout.fillWidth: true
        visible: block.rowKind === WhyModel.Chosen || block.rowKind === WhyModel.Lost
        wrapMode: Text.Wrap
        text: block.title
        color: block.rowKind === WhyModel.Chosen ? Theme.text : Theme.muted
        font.weight: block.rowKind === WhyModel.Chosen ? Font.DemiBold : Font.Normal
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        color: Theme.muted
        font.pixelSize: 12
        text: Array.of(block.documentText, block.periodText).filter(part => part !== "").join(" · ")
    }
    Label {
        Layout.fillWidth: true
        visible: block.rowKind === WhyModel.Lost
        wrapMode: Text.Wrap
        font.pixelSize: 12
        text: block.reasonText
    }
    Pill {
        Layout.topMargin: 2
        Layout.maximumWidth: parent.width
        visible: block.unverified
        text: qsTr("not checked against the text")
        ink: Theme.warn
        fill: Theme.warnWeak
    }
}
