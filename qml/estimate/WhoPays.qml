import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

GridLayout {
    id: pays

    required property WhyForm why

    columns: 2
    columnSpacing: 8
    rowSpacing: 2
    Label { Layout.fillWidth: true; text: qsTr("State budget"); color: Theme.muted }
    Label { Layout.alignment: Qt.AlignRight; text: pays.why.stateText }
    Label { Layout.fillWidth: true; text: qsTr("Cooperatives' own"); color: Theme.muted }
    Label { Layout.alignment: Qt.AlignRight; text: pays.why.ownText }
    Caption {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        visible: text !== ""
        wrapMode: Text.Wrap
        text: pays.why.shareText
    }
}
