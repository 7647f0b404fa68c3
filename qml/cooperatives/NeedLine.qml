import QtQuick
import TapHuan
import TapHuan.App

// The need of one type, or of one district of it, with a bar of how much is covered.
TextRow {
    id: line

    required property bool isType
    required property real covered
    required property NeedColumns columns
    property bool current: false
    property bool pointed: false

    implicitWidth: columns.total
    look: isType ? columns.sum : columns.look
    indent: isType ? 4 : 20
    color: current ? Theme.accentWeak : pointed ? Theme.hover : isType ? Theme.sunken : "transparent"
    Accessible.name: qsTr("%1: %2 managers, %3 planned, %4 still to train").arg(texts[NeedModel.Name]).arg(texts[NeedModel.Managers])
                     .arg(texts[NeedModel.Planned]).arg(texts[NeedModel.Missing] || "0")

    Rectangle {
        visible: line.columns.covered.shown && line.texts[NeedModel.Managers] !== "0"
        x: line.columns.leftOf(line.columns.covered) + 8
        width: line.columns.covered.width - 16
        height: 6
        radius: 3
        anchors.verticalCenter: parent.verticalCenter
        color: line.covered < 1 ? Theme.warnWeak : Theme.hover
        Rectangle {
            width: parent.width * line.covered
            height: parent.height
            radius: 3
            color: Theme.accent
            opacity: line.isType ? 1 : 0.6
        }
    }
}
