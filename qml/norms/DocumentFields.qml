import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What a document of the province is, besides its number.
ColumnLayout {
    id: fields

    required property NormPage norms
    readonly property DocumentDraft draft: norms.document

    component Text: TextField {
        Layout.fillWidth: true
    }

    spacing: 10
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            label: qsTr("Kind of document")
            Text {
                text: fields.draft.kind
                label: qsTr("Kind of document")
                placeholderText: "Nghị quyết"
                onTextEdited: fields.draft.kind = text
            }
        }
        Field {
            Layout.fillWidth: true
            label: qsTr("Issued on")
            Text {
                text: fields.draft.issued
                label: qsTr("Issued on")
                onTextEdited: fields.draft.issued = text
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Title")
        Text {
            text: fields.draft.title
            label: qsTr("Title of the document")
            placeholderText: "quy định mức chi …"
            onTextEdited: fields.draft.title = text
        }
    }
    Caption {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: fields.draft.issuer !== "" ? qsTr("Issued by: %1").arg(fields.draft.issuer)
                                         : qsTr("The number does not say who issued it; write “của …” at the beginning of the title.")
    }
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            label: qsTr("In force from")
            Text {
                text: fields.draft.validFrom
                label: qsTr("Document in force from")
                onTextEdited: fields.draft.validFrom = text
            }
        }
        Field {
            Layout.fillWidth: true
            label: qsTr("No longer from (empty: open)")
            Text {
                text: fields.draft.validTo
                label: qsTr("Document no longer in force from")
                onTextEdited: fields.draft.validTo = text
            }
        }
    }
}
