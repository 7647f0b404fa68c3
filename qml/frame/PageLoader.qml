import QtQuick
import TapHuan

// A page is built when it is first shown, or a little later than the window.
Loader {
    required property Navigator navigator
    required property int page
    required property bool preload

    anchors.fill: parent
    visible: navigator.page === page
    active: visible || preload
    focus: visible
}
