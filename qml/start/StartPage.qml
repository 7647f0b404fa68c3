pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Without a plan: begin one, open one, or look at the sample.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Files files

    focus: true
    RowLayout {
        anchors.centerIn: parent
        width: Math.min(920, parent.width - 64)
        height: 400
        spacing: 24

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 24
                spacing: 16
                Title { text: qsTr("New plan") }
                NewPlanForm {
                    Layout.fillWidth: true
                    files: page.files
                    focus: true
                }
                Item { Layout.fillHeight: true }
                Rule { Layout.fillWidth: true }
                Label {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("The sample is a real-sized plan of 12 classes: a good place to try things out.")
                }
                Button {
                    icon.name: "classes"
                    text: qsTr("Open the sample plan…")
                    onClicked: page.files.beginSample()
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 24
                spacing: 12
                RowLayout {
                    Title {
                        Layout.fillWidth: true
                        text: qsTr("Recent files")
                    }
                    Button {
                        icon.name: "folder"
                        text: qsTr("Open…")
                        hint: "Ctrl+O"
                        onClicked: page.files.open()
                    }
                }
                RecentList {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    preferences: page.preferences
                    files: page.files
                }
                Label {
                    Layout.fillWidth: true
                    color: Theme.muted
                    text: qsTr("Or drag a plan file onto this window.")
                }
            }
        }
    }
}
