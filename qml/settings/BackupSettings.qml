pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The backups there are, and the way back to one of them.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanBackups backups: session.backups

    title: qsTr("Backups")
    about: qsTr("One is made by itself on the first opening of a day; the newest 20 are kept in a folder beside the plan. Each is a plan file that opens like any other. Restoring backs up what is there now and is one step, which Undo takes back; what was decided about submitted versions stays.")
    copied: backups.rows
    copiedRoles: ["number", "atText", "sizeText", "filePath"]
    copiedTitles: [qsTr("No."), qsTr("Made"), qsTr("Size"), qsTr("File")]
    filtered: false
    count: backups.rows.count
    emptyText: qsTr("No backups yet. The first is made when an edited plan is opened again, or with the button above.")
    adding: [
        Button {
            icon.name: "copy"
            text: qsTr("Back up now")
            enabled: !part.session.readOnly && !part.backups.job.running
            onClicked: part.backups.backUpNow()
        },
        WorkProgress { job: part.backups.job },
        Item { Layout.fillWidth: true }
    ]

    Repeater {
        model: part.backups.rows
        RowLayout {
            id: row
            required property int number
            required property string atText
            required property string sizeText
            required property string filePath

            Layout.fillWidth: true
            Layout.minimumHeight: 32
            spacing: 12
            Label { Layout.preferredWidth: 48; text: row.number; color: Theme.muted; horizontalAlignment: Text.AlignRight }
            Label { Layout.preferredWidth: 140; text: row.atText }
            Label { Layout.preferredWidth: 90; text: row.sizeText; horizontalAlignment: Text.AlignRight }
            Caption { Layout.fillWidth: true; text: row.filePath; elide: Text.ElideLeft }
            Button {
                implicitHeight: 26
                icon.name: "undo"
                text: qsTr("Restore")
                hint: qsTr("Make the backup of %1 the plan again").arg(row.atText)
                enabled: part.rights.allowed && !part.backups.job.running
                onClicked: part.backups.restore(row.number)
            }
        }
    }
}
