pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The plan as a file: where it is, how it is opened, and whether it is whole.
SettingsPart {
    id: part

    required property Session session
    readonly property DataFile file: session.dataFile

    title: qsTr("Data file")
    about: qsTr("The whole plan is this one file: classes, norms of its own, submitted versions, and every change with who made it. Close the plan before you move or copy the file; a backup can be copied at any time.")
    filtered: false
    count: file.path === "" ? 0 : 1
    emptyText: qsTr("No plan is open.")
    adding: [
        Button {
            icon.name: "check"
            text: qsTr("Check the file")
            hint: qsTr("Reads everything in it: its pages, what its rows say of each other, the plan and each submitted version")
            enabled: part.file.path !== "" && !part.file.job.running
            onClicked: part.file.check()
        },
        Button {
            icon.name: "copy"
            text: qsTr("Copy the path")
            enabled: part.file.path !== ""
            onClicked: part.file.copyPath()
        },
        Button {
            icon.name: "folder"
            text: qsTr("Open its folder")
            enabled: part.file.path !== ""
            onClicked: part.file.openFolder()
        },
        WorkProgress { job: part.file.job },
        Item { Layout.fillWidth: true }
    ]
    Component.onCompleted: file.inSight = true
    Component.onDestruction: file.inSight = false

    DataFileFact { label: qsTr("Path"); text: part.file.path }
    DataFileFact { label: qsTr("Size"); text: part.file.sizeText }
    DataFileFact { label: qsTr("Opened"); text: part.file.accessText; color: part.file.readOnly ? Theme.warn : Theme.text }
    DataFileFact { label: qsTr("Version of the format"); text: part.file.formatText }
    DataFileFact { label: qsTr("Changes in the journal"); text: part.file.changesText }
    DataFileFact {
        label: qsTr("Check")
        text: part.file.checkText !== "" ? part.file.checkText : qsTr("Not since the plan was opened")
        color: part.file.checkText === "" ? Theme.muted : part.file.faulty ? Theme.error : Theme.accent
    }
}
