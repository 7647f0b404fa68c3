import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// How far the work is, once it takes noticeably long.
RowLayout {
    id: progress

    required property Job job
    readonly property bool running: job.running
    property bool noticeable: false

    visible: noticeable
    spacing: 10
    onRunningChanged: {
        noticeable = false;
        running ? rest.restart() : rest.stop();
    }

    Timer {
        id: rest
        interval: 300
        onTriggered: progress.noticeable = true
    }
    Label { text: progress.job.title }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 6
        radius: 3
        color: Theme.hover
        Accessible.role: Accessible.ProgressBar
        Accessible.name: progress.job.title
        Rectangle {
            width: parent.width * progress.job.progress
            height: parent.height
            radius: 3
            color: Theme.accent
        }
    }
    Button {
        text: qsTr("Stop")
        onClicked: progress.job.cancel()
    }
}
