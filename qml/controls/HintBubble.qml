pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import TapHuan

// The hint of an item, made when it is shown for the first time.
Instantiator {
    id: bubble

    required property Item over
    required property string text
    required property bool shown

    active: shown && text !== ""
    delegate: Hint {
        parent: bubble.over
        text: bubble.text
        shown: true
    }
}
