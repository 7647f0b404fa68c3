import QtQuick
import QtQuick.Templates as T
import TapHuan

// A tool tip; `shown` opens it after a short rest.
T.ToolTip {
    id: hint

    property bool shown: false

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 6 : 0
    margins: 4
    padding: 6
    leftPadding: 8
    rightPadding: 8
    delay: 450
    visible: shown && text !== ""
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent
    implicitWidth: Math.min(content.implicitWidth, 420) + leftPadding + rightPadding
    implicitHeight: content.implicitHeight + topPadding + bottomPadding

    contentItem: T.Label {
        id: content
        text: hint.text
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        color: Theme.surface
        font.pixelSize: 12
    }
    background: Rectangle {
        color: Theme.text
        radius: 5
    }
}
