import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What the class costs now, and what the last edit did to it.
Rectangle {
    id: card

    required property ClassForm form
    signal estimateAsked()

    implicitHeight: grid.implicitHeight + 20
    radius: 8
    color: Theme.sunken
    border.color: Theme.line

    ColumnLayout {
        id: grid
        x: 12
        y: 10
        width: parent.width - 24
        spacing: 4
        RowLayout {
            Label {
                Layout.fillWidth: true
                text: qsTr("Cost of the class")
                color: Theme.muted
            }
            Label {
                text: card.form.amountText
                font.pixelSize: Theme.figure
                font.weight: Font.DemiBold
            }
        }
        RowLayout {
            Layout.preferredHeight: 16
            Caption {
                Layout.fillWidth: true
                text: card.form.lastEditText
            }
            Caption {
                text: card.form.lastEditDeltaText
                color: Theme.warn
                font.weight: Font.DemiBold
            }
        }
        RowLayout {
            Caption {
                Layout.fillWidth: true
                text: Array.of(card.form.perTraineeText === "" ? "" : qsTr("%1 đồng a trainee").arg(card.form.perTraineeText),
                       card.form.ownText === "0" ? "" : qsTr("own %1").arg(card.form.ownText)).filter(part => part !== "").join(" · ")
            }
            Link {
                text: qsTr("Show the estimate →")
                onClicked: card.estimateAsked()
            }
        }
    }
}
