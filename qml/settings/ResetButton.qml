import QtQuick
import QtQuick.Layouts
import TapHuan

// Takes back what a plan says of its own: to what is shipped, or away.
IconButton {
    required property bool isOwn
    required property bool isShipped

    Layout.preferredWidth: 28
    opacity: isOwn ? 1 : 0
    enabled: isOwn
    icon.name: isShipped ? "undo" : "delete"
    hint: isShipped ? qsTr("As shipped") : qsTr("Remove")
}
