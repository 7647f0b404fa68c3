pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The wording of the submission letter and of the plan, with the finished document beside it.
FocusScope {
    id: view

    required property Session session
    readonly property DocumentDesk desk: session.documents

    component Way: PillButton {
        required property int kind
        checked: view.desk.kind === kind
        ink: checked ? Theme.accent : Theme.muted
        fill: checked ? Theme.accentWeak : Theme.hover
        Accessible.role: Accessible.RadioButton
        Accessible.checked: checked
        onClicked: view.desk.kind = kind
    }

    Component.onDestruction: desk.inSight = false

    Binding {
        target: view.desk
        property: "inSight"
        value: view.visible
    }

    RowLayout {
        anchors.fill: parent
        spacing: 12
        SettingsPart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Documents")
            filtered: false
            about: qsTr("The wording of %1. What stands in braces is filled in from the plan.").arg(view.desk.agencyName)
            adding: [
                Way { kind: DocumentDesk.Submission; text: qsTr("Submission letter") },
                Way { kind: DocumentDesk.PlanText; text: qsTr("Plan") },
                Item { Layout.fillWidth: true },
                Link {
                    text: qsTr("Placeholders")
                    onClicked: list.visible = !list.visible
                }
            ]

            Label {
                id: list
                Layout.fillWidth: true
                visible: false
                color: Theme.muted
                wrapMode: Text.Wrap
                font.pixelSize: 12
                text: view.desk.placeholdersText
            }
            Repeater {
                model: view.desk.parts
                TemplateField {
                    Layout.fillWidth: true
                    session: view.session
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            clip: true
            DocumentPages {
                anchors.fill: parent
                anchors.margins: 1
                visible: view.desk.problemText === ""
                preview: view.desk.preview
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(320, parent.width - 48)
                visible: view.desk.problemText !== ""
                icon: "warning"
                text: qsTr("The document cannot be made")
                detail: view.desk.problemText
            }
        }
    }
}
