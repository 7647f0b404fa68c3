import QtQuick

Loader {
    required property bool current
    required property bool preload

    anchors.fill: parent
    active: current || preload || status === Loader.Ready
    asynchronous: !current
    visible: current
    focus: current
}
