pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Enters a norm of the province.
Card {
    id: form

    required property Session session
    readonly property NormPage norms: session.norms
    readonly property NormDraft draft: norms.draft
    signal closed()

    component Text: TextField {
        Layout.fillWidth: true
    }
    component Choice: ChoiceBox {
        Layout.fillWidth: true
    }

    ScrollArea {
        anchors.fill: parent
        anchors.margins: 16
        anchors.bottomMargin: see.height + 28
        contentHeight: fields.implicitHeight
        ColumnLayout {
            id: fields
            width: parent.width - 12
            spacing: 10
            RowLayout {
                Title { Layout.fillWidth: true; text: qsTr("Norm of the province") }
                IconButton {
                    icon.name: "close"
                    hint: qsTr("Close")
                    onClicked: form.closed()
                }
            }
            Field {
                Layout.fillWidth: true
                label: qsTr("What it prices")
                Choice {
                    choices: form.norms.keys
                    value: form.draft.key
                    anyText: qsTr("choose…")
                    label: qsTr("What it prices")
                    onChosen: code => form.draft.key = code
                }
            }
            RowLayout {
                spacing: 8
                Field {
                    Layout.fillWidth: true
                    label: qsTr("Document")
                    Text {
                        text: form.draft.document
                        label: qsTr("Document")
                        placeholderText: "…/NQ-HĐND"
                        onTextEdited: form.norms.nameDocument(text)
                    }
                }
                Field {
                    Layout.fillWidth: true
                    label: qsTr("Article")
                    Text {
                        text: form.draft.article
                        label: qsTr("Article")
                        onTextEdited: form.draft.article = text
                    }
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: form.draft.documentIsNew
                wrapMode: Text.Wrap
                text: qsTr("A document that is new here: what is entered of it stands on the time line and in the letter.")
            }
            DocumentFields {
                Layout.fillWidth: true
                visible: form.draft.documentIsNew
                norms: form.norms
            }
            RowLayout {
                spacing: 8
                Field {
                    Layout.fillWidth: true
                    label: qsTr("Amount (đồng or %)")
                    Text {
                        horizontalAlignment: TextInput.AlignRight
                        text: form.draft.amount
                        label: qsTr("Amount (đồng or %)")
                        onTextEdited: form.draft.amount = text
                    }
                }
                Field {
                    Layout.fillWidth: true
                    label: qsTr("Per")
                    Choice {
                        choices: form.norms.pers
                        value: form.draft.per
                        anyText: "%"
                        label: qsTr("Per")
                        onChosen: code => form.draft.per = code
                    }
                }
                Field {
                    Layout.fillWidth: true
                    label: qsTr("Kind")
                    Choice {
                        choices: form.norms.kinds
                        value: form.draft.kind
                        label: qsTr("Kind")
                        onChosen: code => form.draft.kind = code
                    }
                }
            }
            RowLayout {
                spacing: 8
                Field {
                    Layout.fillWidth: true
                    label: qsTr("From")
                    Text {
                        text: form.draft.validFrom
                        label: qsTr("From")
                        onTextEdited: form.draft.validFrom = text
                    }
                }
                Field {
                    Layout.fillWidth: true
                    label: qsTr("No longer from (empty: open)")
                    Text {
                        text: form.draft.validTo
                        label: qsTr("No longer from (empty: open)")
                        onTextEdited: form.draft.validTo = text
                    }
                }
            }
            NormScope {
                Layout.fillWidth: true
                session: form.session
            }
            CheckBox {
                text: qsTr("compared with the published text")
                checked: form.draft.sourced
                onToggled: form.draft.sourced = checked
            }
        }
    }
    Button {
        id: see
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 16
        kind: Button.Primary
        text: qsTr("See what it changes")
        enabled: form.draft.key !== "" && form.draft.document.trim() !== ""
        onClicked: form.norms.proposeDraft()
    }
}
