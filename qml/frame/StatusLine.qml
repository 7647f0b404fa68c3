import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is always true of the plan: its total, how much of the ceiling it takes, what is wrong, that it is saved.
Rectangle {
    id: status

    required property Session session
    required property Navigator navigator

    implicitHeight: Theme.statusLine
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: Theme.margin
        spacing: 12

        Label {
            text: qsTr("Total %1 đồng").arg(status.session.totalText)
            font.weight: Font.DemiBold
        }
        CeilingBar {
            visible: status.session.ceilingText !== ""
            implicitWidth: 160
            used: status.session.ceilingUsed
            over: status.session.overCeiling
        }
        Label {
            Layout.fillWidth: true
            text: status.session.ceilingText === "" ? qsTr("no ceiling set")
                : qsTr("%1 of the ceiling %2").arg(status.session.ceilingPercentText).arg(status.session.ceilingText)
                  + " · " + status.session.ceilingDifferenceText
            color: status.session.overCeiling ? Theme.error : Theme.muted
        }
        PillButton {
            visible: status.session.errors > 0
            text: qsTr("%Ln error(s)", "", status.session.errors)
            ink: Theme.error
            fill: Theme.errorWeak
            onClicked: status.navigator.showFindings(FindingModel.Error)
        }
        PillButton {
            visible: status.session.warnings > 0
            text: qsTr("%Ln warning(s)", "", status.session.warnings)
            ink: Theme.warn
            fill: Theme.warnWeak
            onClicked: status.navigator.showFindings(FindingModel.Warning)
        }
        PillButton {
            visible: status.session.notes > 0
            text: qsTr("%Ln note(s)", "", status.session.notes)
            ink: Theme.note
            fill: Theme.noteWeak
            onClicked: status.navigator.showFindings(FindingModel.Note)
        }
        Row {
            spacing: 4
            Icon {
                visible: status.session.savedText !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                name: "check"
                color: Theme.muted
            }
            Label {
                text: status.session.savedText
                color: Theme.muted
            }
        }
    }
    Rule { width: parent.width }
}
