pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// Shows a label that is too narrow for its text whole while the pointer is over it.
HoverHandler {
    id: pointer

    required property Item over
    required property string text
    readonly property HintBubble hint: HintBubble {
        over: pointer.over
        text: pointer.text
        shown: pointer.hovered
    }

    parent: over
}
