pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Ceilings of single types and departments, beside what each has of the state's money today.
ColumnLayout {
    id: list

    required property FitForm fit
    signal entered()

    spacing: 4
    Repeater {
        model: list.fit.ceilings
        RowLayout {
            id: row
            required property string rowKey
            required property string name
            required property string todayText
            required property string ceilingText

            spacing: 6
            ColumnLayout {
                spacing: 0
                Label {
                    Layout.fillWidth: true
                    text: row.name
                }
                Caption {
                    Layout.fillWidth: true
                    text: qsTr("today %1").arg(row.todayText)
                }
            }
            TextField {
                id: field
                implicitWidth: 116
                horizontalAlignment: TextInput.AlignRight
                placeholderText: qsTr("no ceiling")
                label: qsTr("Ceiling of %1").arg(row.name)
                text: row.ceilingText
                onTextEdited: problem = list.fit.setCeiling(row.rowKey, text)
                onAccepted: list.entered()
            }
        }
    }
}
