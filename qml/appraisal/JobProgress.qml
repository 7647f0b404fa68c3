import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is being worked on beside the window, with the way to stop it.
RowLayout {
    id: progress

    required property Job job

    visible: job.running
    spacing: 8
    Caption { text: progress.job.title }
    Rectangle {
        implicitWidth: 96
        implicitHeight: 4
        radius: 2
        color: Theme.line
        Rectangle {
            width: Math.max(4, parent.width * progress.job.progress)
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
    IconButton {
        icon.name: "close"
        hint: qsTr("Stop")
        onClicked: progress.job.cancel()
    }
}
