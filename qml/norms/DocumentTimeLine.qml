pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The legal texts, each a bar from its first to its last day; the line is the chosen day.
Card {
    id: card

    required property NormPage norms
    readonly property int names: 190

    clip: true
    ScrollArea {
        anchors.fill: parent
        anchors.margins: 12
        contentHeight: bars.implicitHeight
        ColumnLayout {
            id: bars
            width: parent.width - 12
            spacing: 0
            RowLayout {
                spacing: 8
                Caption { Layout.preferredWidth: card.names; text: qsTr("Documents") }
                Caption { text: card.norms.firstYear }
                Item { Layout.fillWidth: true }
                Caption { text: card.norms.lastYear }
            }
            Repeater {
                model: card.norms.documents
                RowLayout {
                    id: row
                    required property string number
                    required property string titleText
                    required property string periodText
                    required property real from
                    required property real to
                    required property bool inForce
                    required property bool unverified

                    Layout.fillWidth: true
                    spacing: 8
                    Label {
                        Layout.preferredWidth: card.names
                        text: row.number
                        color: row.inForce ? Theme.text : Theme.muted
                        font.pixelSize: 12
                    }
                    Item {
                        id: track
                        Layout.fillWidth: true
                        Layout.preferredHeight: 20
                        Rectangle {
                            x: row.from * track.width
                            width: Math.max(3, (row.to - row.from) * track.width)
                            anchors.verticalCenter: parent.verticalCenter
                            height: 10
                            radius: 3
                            color: row.inForce ? Theme.accent : Theme.pressed
                            border.width: row.unverified ? 1 : 0
                            border.color: Theme.warn
                        }
                        Rectangle {
                            x: card.norms.dayPlace * track.width
                            width: 1
                            height: parent.height
                            color: Theme.text
                        }
                        WholeText {
                            over: track
                            text: row.titleText + "\n" + row.periodText + (row.unverified ? "\n" + qsTr("not checked against the text") : "")
                        }
                    }
                }
            }
        }
    }
}
