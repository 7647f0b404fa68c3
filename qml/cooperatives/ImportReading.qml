import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// How the file was read, and otherwise where that was guessed wrongly.
ColumnLayout {
    id: reading

    required property RegisterImport importing

    enabled: !importing.job.running
    spacing: 4
    RowLayout {
        visible: reading.importing.isText
        spacing: 8
        Field {
            Layout.fillWidth: true
            label: qsTr("Read as")
            ChoiceBox {
                Layout.fillWidth: true
                choices: reading.importing.encodings
                value: reading.importing.encoding
                label: qsTr("Read as")
                onChosen: code => reading.importing.setEncoding(code)
            }
        }
        Field {
            Layout.fillWidth: true
            label: qsTr("Columns parted by")
            ChoiceBox {
                Layout.fillWidth: true
                choices: reading.importing.separators
                value: reading.importing.separator
                label: qsTr("Columns parted by")
                onChosen: code => reading.importing.setSeparator(code)
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Old text (TCVN3, .VnTime)")
        ChoiceBox {
            Layout.fillWidth: true
            choices: reading.importing.legacyTexts
            value: reading.importing.legacyText
            label: qsTr("Old text (TCVN3, .VnTime)")
            onChosen: code => reading.importing.setLegacyText(code)
        }
    }
}
