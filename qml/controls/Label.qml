pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Templates as T
import TapHuan

// Plain text; what does not fit ends in "…" and is shown whole by a hint.
T.Label {
    id: label

    color: Theme.text
    linkColor: Theme.accent
    elide: Text.ElideRight
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Instantiator {
        active: label.truncated
        delegate: WholeText {
            over: label
            text: label.text
        }
    }
}
