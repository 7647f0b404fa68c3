import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The figures of the whole plan in one row.
Card {
    id: card

    required property Session session

    implicitHeight: 116
    RowLayout {
        x: 20
        y: 14
        width: parent.width - 40
        spacing: 28
        KeyFigure {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("Total estimate")
            value: card.session.totalText
            unit: "đồng"
            big: true
        }
        Rule { Layout.preferredHeight: 44 }
        KeyFigure {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("State budget")
            value: card.session.stateText
        }
        KeyFigure {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("Cooperatives' own")
            value: card.session.ownText
        }
        Rule { Layout.preferredHeight: 44 }
        KeyFigure {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("Classes")
            value: card.session.classCount.toLocaleString(Qt.locale(), "f", 0)
        }
        KeyFigure {
            Layout.alignment: Qt.AlignBottom
            label: qsTr("Trainees")
            value: card.session.traineeText
        }
        Item { Layout.fillWidth: true }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 180
            Layout.maximumWidth: 320
            spacing: 6
            RowLayout {
                Caption {
                    Layout.fillWidth: true
                    text: card.session.ceilingText === "" ? qsTr("No ceiling set")
                                                          : qsTr("Ceiling %1").arg(card.session.ceilingText)
                }
                Caption {
                    text: card.session.ceilingPercentText
                    color: card.session.overCeiling ? Theme.error : Theme.muted
                }
            }
            CeilingBar {
                Layout.fillWidth: true
                visible: card.session.ceilingText !== ""
                used: card.session.ceilingUsed
                over: card.session.overCeiling
            }
            Label {
                Layout.fillWidth: true
                text: card.session.ceilingDifferenceText
                color: card.session.overCeiling ? Theme.error : Theme.text
                font.pixelSize: 12
            }
        }
    }
    Caption {
        x: 20
        width: parent.width - 40
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        text: card.session.totalInWords === "" ? "" : qsTr("In words: %1").arg(card.session.totalInWords)
    }
}
