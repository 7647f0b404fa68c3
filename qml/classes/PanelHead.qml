import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

RowLayout {
    id: head

    required property ClassForm form
    required property EditRight rights
    signal deleteAsked()
    signal duplicateAsked()

    spacing: 2
    ColumnLayout {
        spacing: 0
        Title {
            Layout.fillWidth: true
            text: head.form.code + " · " + head.form.typeName
        }
        Caption {
            Layout.fillWidth: true
            text: Array.of(head.form.endDateText === "" ? "" : qsTr("until %1").arg(head.form.endDateText), head.form.departmentName).filter(part => part !== "").join(" · ")
        }
    }
    IconButton {
        icon.name: "copy"
        hint: qsTr("Duplicate (Ctrl+D)")
        enabled: head.rights.allowed
        onClicked: head.duplicateAsked()
    }
    IconButton {
        icon.name: "delete"
        hint: qsTr("Delete (Delete)")
        enabled: head.rights.allowed
        onClicked: head.deleteAsked()
    }
}
