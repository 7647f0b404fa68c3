pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Who answers for each type, and since when.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings
    property string openType

    title: qsTr("Responsibilities")
    about: qsTr("A class takes its department from its type and its first day. A change counts from a day on: who answered before ends on it, and classes before it stay as they are.")
    count: settings.responsibilities.count
    onFilterTextChanged: settings.filterText = filterText
    Component.onCompleted: settings.filterText = ""

    Repeater {
        model: part.settings.responsibilities
        ColumnLayout {
            id: row
            required property string type
            required property string typeName
            required property string nowText
            required property string historyText
            required property bool isOwn
            readonly property bool open: part.openType === type

            Layout.fillWidth: true
            spacing: 4
            RowLayout {
                Layout.minimumHeight: 32
                spacing: 8
                Label { Layout.preferredWidth: 260; text: row.typeName }
                Label { Layout.fillWidth: true; text: row.nowText; color: Theme.muted }
                Pill {
                    visible: row.isOwn
                    text: qsTr("changed in this plan")
                    ink: Theme.accent
                    fill: Theme.accentWeak
                }
                IconButton {
                    icon.name: row.open ? "collapse" : "expand"
                    hint: row.open ? qsTr("Close %1").arg(row.typeName) : qsTr("Change %1").arg(row.typeName)
                    onClicked: part.openType = row.open ? "" : row.type
                }
            }
            Repeater {
                model: row.open ? 1 : 0
                ResponsibilityForm {
                    Layout.fillWidth: true
                    Layout.bottomMargin: 8
                    session: part.session
                    rights: part.rights
                    type: row.type
                    historyText: row.historyText
                    isOwn: row.isOwn
                }
            }
            Rule { Layout.fillWidth: true }
        }
    }
}
