import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A document of the province: entered, edited, taken away.
Card {
    id: form

    required property Session session
    required property EditRight rights
    readonly property NormPage norms: session.norms
    readonly property DocumentDraft draft: norms.document
    signal closed()

    function begin() {
        number.forceActiveFocus(Qt.TabFocusReason);
    }

    Keys.onEscapePressed: form.closed()
    ScrollArea {
        anchors.fill: parent
        anchors.margins: 16
        contentHeight: column.implicitHeight
        ColumnLayout {
            id: column
            width: parent.width - 12
            spacing: 10
            RowLayout {
                Title { Layout.fillWidth: true; text: qsTr("Document of the province") }
                IconButton {
                    icon.name: "close"
                    hint: qsTr("Close")
                    onClicked: form.closed()
                }
            }
            LockNote {
                Layout.fillWidth: true
                rights: form.rights
            }
            Field {
                Layout.fillWidth: true
                label: qsTr("Number")
                TextField {
                    id: number
                    Layout.fillWidth: true
                    text: form.draft.number
                    label: qsTr("Number of the document")
                    placeholderText: "…/NQ-HĐND"
                    onTextEdited: form.norms.setNumber(text)
                }
            }
            DocumentFields {
                Layout.fillWidth: true
                norms: form.norms
            }
            CheckBox {
                text: qsTr("compared with the published text")
                checked: form.draft.sourced
                onToggled: form.draft.sourced = checked
            }
            RowLayout {
                spacing: 8
                Button {
                    kind: Button.Primary
                    text: qsTr("Keep the document")
                    enabled: form.rights.allowed && form.draft.number.trim() !== ""
                    onClicked: if (form.norms.keepDocument() === "") form.closed()
                }
                Item { Layout.fillWidth: true }
                Button {
                    kind: Button.Danger
                    icon.name: "delete"
                    text: qsTr("Remove")
                    visible: form.draft.id !== ""
                    enabled: form.rights.allowed
                    onClicked: if (form.norms.removeDocument() === "") form.closed()
                }
            }
        }
    }
}
