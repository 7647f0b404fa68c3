import QtQuick
import QtQuick.Layouts
import TapHuan

// The head of a part of a page: its name, what it counts, and what can be added.
RowLayout {
    id: header

    required property string text
    property string detail
    property color detailColor: Theme.muted
    property string addText
    property alias addEnabled: adder.enabled
    signal addAsked()
    signal pasteAsked() // behind what is there

    function begin() {
        adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6
    Label {
        text: header.text
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        text: header.detail
        color: header.detailColor
    }
    Button {
        id: adder
        visible: header.addText !== ""
        implicitHeight: 26
        kind: Button.Quiet
        icon.name: "plus"
        text: header.addText
        onClicked: header.addAsked()
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Paste);
            if (event.accepted) header.pasteAsked();
        }
    }
}
