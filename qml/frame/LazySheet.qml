import QtQuick
import TapHuan

// A sheet that is built when asked for and gone when closed.
Loader {
    id: loader

    function show() {
        active = true;
    }

    active: false
    Connections {
        target: loader.item as Sheet
        function onClosed() { loader.active = false; }
    }
}
