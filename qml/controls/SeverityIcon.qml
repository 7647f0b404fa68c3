import QtQuick
import TapHuan

Icon {
    required property int severity // FindingModel.Severity

    implicitWidth: 15
    implicitHeight: 15
    name: ["error", "warning", "note"][severity]
    color: Theme.severity[severity]
    Accessible.role: Accessible.Graphic
    Accessible.name: [qsTr("Error"), qsTr("Warning"), qsTr("Note")][severity]
}
