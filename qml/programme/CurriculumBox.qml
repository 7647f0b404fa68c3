pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The curricula that the topics of a class were taken from: which version, who else uses it, and what a newer one
// would change; a curriculum is taken into the class, or made of its topics.
ColumnLayout {
    id: box

    required property Programme programme
    required property bool locked
    readonly property bool hasTopics: programme.topics.count > 0

    component Used: ColumnLayout {
        id: used
        required property string newestId
        required property string title
        required property string versionText
        required property string usersText
        required property string updateText
        required property bool isOutOfDate
        spacing: 2
        RowLayout {
            spacing: 8
            Label {
                Layout.fillWidth: true
                text: used.title + " · " + used.versionText
            }
            Pill {
                visible: used.isOutOfDate
                text: qsTr("out of date")
                ink: Theme.warn
                fill: Theme.warnWeak
            }
            Button {
                visible: used.isOutOfDate && !box.locked
                implicitHeight: 26
                text: qsTr("Take the newest version")
                onClicked: box.programme.updateTo(used.newestId)
            }
        }
        Caption {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Used by %1").arg(used.usersText)
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            wrapMode: Text.Wrap
            color: Theme.warn
            text: used.updateText === "" ? "" : qsTr("The newest version %1").arg(used.updateText)
        }
    }

    visible: !locked || uses.count > 0
    spacing: 4
    RowLayout {
        spacing: 6
        Label {
            Layout.fillWidth: true
            text: qsTr("Curriculum")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        AddButton {
            visible: !box.locked && box.programme.offered.count > 0
            text: qsTr("Take a curriculum")
            choices: box.programme.offered
            onChosen: code => box.programme.takeCurriculum(code)
        }
        Button {
            visible: !box.locked && box.hasTopics
            implicitHeight: 26
            kind: Button.Quiet
            icon.name: "copy"
            text: uses.count > 0 ? qsTr("Keep as a new version") : qsTr("Keep as a curriculum")
            hint: qsTr("The topics of this class, for other classes of the type")
            onClicked: box.programme.saveCurriculum()
        }
    }
    Repeater {
        id: uses
        model: box.programme.curricula
        Used { Layout.fillWidth: true }
    }
    Caption {
        Layout.fillWidth: true
        visible: uses.count === 0
        wrapMode: Text.Wrap
        text: qsTr("The topics of this class were not taken from a curriculum.")
    }
}
