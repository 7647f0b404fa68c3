pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The types of cooperatives, and who answers for each since when.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings
    property string openType

    function add() {
        if (settings.addType(name.text) === "") name.clear();
    }

    title: qsTr("Types and responsibilities")
    about: qsTr("A class takes its department from its type and its first day. A change counts from a day on: who answered before ends on it, and classes before it stay as they are.")
    count: settings.responsibilities.count
    copied: settings.responsibilities
    copiedRoles: ["typeName", "nowText", "historyText"]
    copiedTitles: [qsTr("Type"), qsTr("Who answers now"), qsTr("Who answered when")]
    onFilterTextChanged: settings.filterText = filterText
    Component.onCompleted: settings.filterText = ""
    adding: [
        TextField {
            id: name
            Layout.preferredWidth: 300
            enabled: part.rights.allowed
            placeholderText: qsTr("Name of a new type")
            onAccepted: part.add()
        },
        Button {
            icon.name: "plus"
            text: qsTr("Add a type")
            enabled: name.text.trim() !== "" && part.rights.allowed
            onClicked: part.add()
        },
        Item { Layout.fillWidth: true }
    ]

    Repeater {
        model: part.settings.responsibilities
        ColumnLayout {
            id: row
            required property string type
            required property string typeName
            required property string nowText
            required property string historyText
            required property bool isOwn
            required property string group
            required property string beneficiary
            required property bool isOwnType
            required property bool isShippedType
            readonly property bool open: part.openType === type

            Layout.fillWidth: true
            spacing: 4
            RowLayout {
                Layout.minimumHeight: 32
                spacing: 8
                Label { Layout.preferredWidth: 260; text: row.typeName }
                Label { Layout.fillWidth: true; text: row.nowText; color: Theme.muted }
                Pill {
                    visible: row.isOwn || row.isOwnType
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
                TypeFields {
                    session: part.session
                    rights: part.rights
                    type: row.type
                    typeName: row.typeName
                    group: row.group
                    beneficiary: row.beneficiary
                    isOwn: row.isOwnType
                    isShipped: row.isShippedType
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
