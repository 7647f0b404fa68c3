pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Which sheets of the workbook are written, of which part of the plan and of which version.
Sheet {
    id: sheet

    required property WorkbookForm form
    required property Files files

    width: 520
    title: qsTr("Export to Excel")
    Component.onCompleted: form.prepare()

    GridLayout {
        width: parent.width
        columns: 2
        columnSpacing: 12
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Classes of")
            ChoiceBox {
                Layout.fillWidth: true
                choices: sheet.form.departments
                value: sheet.form.department
                label: qsTr("Classes of")
                onChosen: code => sheet.form.department = code
            }
        }
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("State of the plan")
            ChoiceBox {
                Layout.fillWidth: true
                choices: sheet.form.versions
                value: sheet.form.version
                label: qsTr("State of the plan")
                onChosen: code => sheet.form.version = code
            }
        }
    }
    GridLayout {
        width: parent.width
        columns: 2
        columnSpacing: 12
        rowSpacing: 2
        Repeater {
            model: sheet.form.sheets
            CheckBox {
                required property int index
                required property string name
                required property bool chosen
                required property bool comesAlong
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: comesAlong ? qsTr("%1 (comes along)").arg(name) : name
                checked: chosen
                onToggled: { sheet.form.choose(index, checked); checked = Qt.binding(() => chosen); }
            }
        }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.muted
        text: qsTr("A sheet whose figures another one takes comes along. Finance fills in the sheet of the appraisal of a submitted version.")
    }
    Row {
        anchors.right: parent.right
        spacing: 8
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        Button {
            kind: Button.Primary
            enabled: sheet.form.complete
            text: qsTr("Export…")
            onClicked: { sheet.close(); sheet.files.exportWorkbook(); }
        }
    }
}
