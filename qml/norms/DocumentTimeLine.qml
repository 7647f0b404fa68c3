pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The legal texts, each a bar from its first to its last day; the line is the chosen day. One of the province
// is opened by a click or Enter.
Card {
    id: card

    required property NormPage norms
    required property EditRight rights
    readonly property int names: 190
    signal editAsked(string number)
    signal addAsked()

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
                RowLayout {
                    Layout.fillWidth: false
                    Layout.preferredWidth: card.names
                    spacing: 8
                    Caption { text: qsTr("Documents") }
                    IconButton {
                        implicitHeight: 20
                        icon.name: "plus"
                        hint: qsTr("Document of the province…")
                        enabled: card.rights.allowed
                        onClicked: card.addAsked()
                    }
                    Item { Layout.fillWidth: true }
                }
                Caption { text: card.norms.firstYear }
                Item { Layout.fillWidth: true }
                Caption { text: card.norms.lastYear }
            }
            Repeater {
                model: card.norms.documents
                DocumentLine {
                    Layout.fillWidth: true
                    names: card.names
                    dayPlace: card.norms.dayPlace
                    onClicked: if (isOwn) card.editAsked(number)
                }
            }
        }
    }
}
