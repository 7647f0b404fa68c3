pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: section

    required property ClassFindingModel findings

    visible: findings.count > 0
    spacing: 4
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Findings")
        detail: section.findings.count
    }
    Repeater {
        model: section.findings
        RowLayout {
            id: line
            required property int severity
            required property string text
            spacing: 8
            SeverityIcon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                severity: line.severity
            }
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                text: line.text
                font.pixelSize: 12
            }
        }
    }
}
