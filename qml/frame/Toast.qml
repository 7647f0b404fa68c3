import QtQuick
import QtQuick.Layouts
import TapHuan

// Says for some seconds what was done, and offers the way back.
Rectangle {
    id: toast

    property string text
    property string actionText
    property bool hasWayBack: false
    signal triggered()

    // What was done.
    function show(sentence: string) {
        hasWayBack = true;
        text = sentence;
        rest.restart();
    }
    // What is so, and needs no way back.
    function tell(sentence: string) {
        hasWayBack = false;
        text = sentence;
        rest.restart();
    }

    visible: rest.running
    implicitWidth: row.implicitWidth + 28
    implicitHeight: 38
    radius: 8
    color: Theme.text
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: rest
        interval: 8000
    }
    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 16
        Label {
            text: toast.text
            color: Theme.surface
            Layout.maximumWidth: 520
        }
        Link {
            visible: toast.hasWayBack && toast.actionText !== ""
            text: toast.actionText
            ink: Theme.dark ? "#0B6B61" : "#7FD1C6"
            onClicked: { rest.stop(); toast.triggered(); }
        }
    }
}
