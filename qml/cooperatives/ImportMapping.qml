pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Which sheet is read, where its header stands, and which column says what.
ScrollArea {
    id: mapping

    required property Session session
    readonly property RegisterImport importing: session.cooperativeRegister.importing

    contentHeight: form.implicitHeight

    ColumnLayout {
        id: form
        width: mapping.width - 8
        spacing: 4
        RowLayout {
            spacing: 8
            Field {
                Layout.fillWidth: true
                label: qsTr("Sheet")
                ChoiceBox {
                    Layout.fillWidth: true
                    choices: mapping.importing.sheets
                    value: mapping.importing.sheet
                    label: qsTr("Sheet")
                    onChosen: code => mapping.importing.setSheet(code)
                }
            }
            Field {
                label: qsTr("Header row")
                TextField {
                    id: headerRow
                    implicitWidth: 84
                    horizontalAlignment: TextInput.AlignRight
                    label: qsTr("Header row")
                    text: mapping.importing.headerRow
                    onEditingFinished: {
                        if (text !== mapping.importing.headerRow) problem = mapping.importing.setHeaderRow(text);
                        text = Qt.binding(() => mapping.importing.headerRow);
                    }
                }
            }
        }
        ImportReading {
            Layout.fillWidth: true
            importing: mapping.importing
        }
        Label {
            Layout.topMargin: 8
            text: qsTr("Columns of the list")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: mapping.importing.fields
            ColumnLayout {
                id: field
                required property int index
                required property string label
                required property bool required
                required property string column
                Layout.fillWidth: true
                Layout.topMargin: 2
                spacing: 1
                Caption {
                    Layout.fillWidth: true
                    text: field.required ? field.label + " *" : field.label
                    color: field.required && field.column === "" ? Theme.error : Theme.muted
                }
                ChoiceBox {
                    Layout.fillWidth: true
                    implicitHeight: 28
                    choices: mapping.importing.columns
                    value: field.column
                    label: field.label
                    onChosen: code => mapping.importing.setColumn(field.index, code)
                }
            }
        }
    }
}
