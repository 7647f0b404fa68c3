import QtQuick
import TapHuan

// A page is built when it is first shown, or a little later than the window.
Loader {
    id: loader

    required property Navigator navigator
    required property int page
    required property bool preload
    property QtObject part: null // what the page shows, laid out only while it is in sight

    anchors.fill: parent
    visible: navigator.page === page
    active: visible || preload
    focus: visible

    Binding {
        target: loader.part
        property: "inSight"
        value: loader.visible
        when: loader.part !== null
    }
}
