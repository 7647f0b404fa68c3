pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Starts the export; while it runs, shows how far it is and can stop it.
RowLayout {
    id: exporter

    required property Job job
    required property Commands commands
    readonly property Command command: commands.workbook

    spacing: 4
    Button {
        visible: !exporter.job.running
        kind: Button.Primary
        icon.name: "export"
        text: qsTr("Excel")
        hint: exporter.command.text + " (" + exporter.command.keys + ")"
        onClicked: exporter.command.run()
    }
    IconButton {
        id: more
        visible: !exporter.job.running
        icon.name: "expand"
        hint: qsTr("Other documents")
        Accessible.role: Accessible.ButtonMenu
        onClicked: {
            documents.active = true;
            (documents.object as Menu).popup(more, 0, more.height + 4);
        }
        Keys.onDownPressed: clicked()
    }
    Instantiator {
        id: documents
        active: false
        delegate: Menu {
            CommandItem { command: exporter.commands.workbook }
            CommandItem { command: exporter.commands.workbookParts }
            CommandItem { command: exporter.commands.submissionLetter }
            CommandItem { command: exporter.commands.planDocument }
        }
    }
    Rectangle {
        visible: exporter.job.running
        implicitWidth: 132
        implicitHeight: Theme.field
        radius: Theme.radius
        color: Theme.accentWeak
        Accessible.role: Accessible.ProgressBar
        Accessible.name: exporter.job.title
        Rectangle {
            height: parent.height
            width: parent.width * exporter.job.progress
            radius: Theme.radius
            color: Theme.accent
            opacity: 0.3
        }
        Label {
            anchors.fill: parent
            anchors.margins: 8
            text: exporter.job.title + " " + Math.round(100 * exporter.job.progress) + " %"
            color: Theme.accent
            font.pixelSize: 12
        }
    }
    IconButton {
        visible: exporter.job.running
        icon.name: "close"
        hint: qsTr("Cancel the export")
        onClicked: exporter.job.cancel()
    }
}
