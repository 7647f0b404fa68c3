import QtQuick
import QtQuick.Templates as T
import TapHuan

// The sentence beneath a field that says what is wrong with it; it pushes nothing away.
T.ToolTip {
    id: hint

    y: parent ? parent.height + 4 : 0
    margins: 4
    padding: 6
    leftPadding: 10
    rightPadding: 10
    delay: 500
    visible: true
    closePolicy: T.Popup.NoAutoClose
    implicitWidth: Math.min(content.implicitWidth, 320) + leftPadding + rightPadding
    implicitHeight: content.implicitHeight + topPadding + bottomPadding

    contentItem: T.Label {
        id: content
        text: hint.text
        wrapMode: Text.Wrap
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        color: Theme.error
        font.pixelSize: 12
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    background: Rectangle {
        color: Theme.errorWeak
        border.color: Theme.error
        radius: Theme.radius
    }
}
