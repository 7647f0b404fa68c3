import QtQuick
import TapHuan

Sheet {
    id: sheet

    required property Files files

    title: qsTr("New plan")
    NewPlanForm {
        width: parent.width
        files: sheet.files
        focus: true
        onBegun: sheet.close()
    }
}
