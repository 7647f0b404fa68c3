import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The pages there are, left of everything.
Rectangle {
    id: rail

    required property Session session
    required property Commands commands
    required property int page

    implicitWidth: Theme.rail
    color: Theme.surface
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Pages")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 8
        anchors.rightMargin: 9
        spacing: 2

        RowLayout {
            Layout.preferredHeight: 44
            Layout.leftMargin: 8
            Layout.bottomMargin: 8
            spacing: 8
            Rectangle {
                implicitWidth: 26
                implicitHeight: 26
                radius: 7
                color: Theme.accent
                Icon {
                    anchors.centerIn: parent
                    name: "classes"
                    color: Theme.accentInk
                }
            }
            Title { text: "Tập Huấn" }
        }
        RailItem {
            command: rail.commands.overview
            current: rail.page === Navigator.Overview
        }
        RailItem {
            command: rail.commands.classes
            current: rail.page === Navigator.Classes
            count: rail.session.classCount
        }
        RailItem {
            command: rail.commands.programme
            current: rail.page === Navigator.Programme
            count: rail.session.reviews.waiting
            countColor: Theme.accent
        }
        RailItem {
            command: rail.commands.lecturers
            current: rail.page === Navigator.Lecturers
            count: rail.session.lecturerRegister.total
        }
        RailItem {
            command: rail.commands.calendar
            current: rail.page === Navigator.Calendar
        }
        RailItem {
            command: rail.commands.estimate
            current: rail.page === Navigator.Estimate
        }
        RailItem {
            command: rail.commands.appraisal
            current: rail.page === Navigator.Appraisal
            count: rail.session.roundTrip.versions.rows.count
        }
        RailItem {
            command: rail.commands.cooperatives
            current: rail.page === Navigator.Cooperatives
            count: rail.session.cooperativeRegister.total
        }
        Rule {
            Layout.fillWidth: true
            Layout.margins: 8
        }
        RailItem {
            command: rail.commands.findings
            current: rail.page === Navigator.Findings
            count: rail.session.errors + rail.session.warnings
            countColor: rail.session.errors > 0 ? Theme.error : Theme.muted
        }
        Item { Layout.fillHeight: true }
        RailItem {
            command: rail.commands.norms
            current: rail.page === Navigator.Norms
        }
        RailItem {
            command: rail.commands.settings
            current: rail.page === Navigator.Settings
        }
    }
    Rule {
        anchors.right: parent.right
        height: parent.height
    }
}
