pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is wrong with the class, each one click from its cause.
ColumnLayout {
    id: section

    required property ClassFindingModel findings
    required property Navigator navigator

    visible: findings.count > 0
    spacing: 0
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Findings")
        detail: section.findings.count
    }
    Repeater {
        model: section.findings
        FindingLine {
            Layout.fillWidth: true
            Layout.leftMargin: -8
            lines: 6
            onClicked: section.navigator.showCause(target, classId, lineKey, partId)
        }
    }
}
