pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

ColumnLayout {
    id: row

    required property string rowId
    required property string itemName
    required property string rank
    required property string beneficiary
    required property string lineName
    required property string rateText
    required property string quantityText
    required property string label
    required property string reason
    required property bool hasQuantity
    required property bool isPercent
    required property bool perRank
    required property bool perGroup
    required property string unitText
    required property Session session
    required property EditRight rights
    required property string classId
    required property bool open
    signal toggled()

    function set(field: int, text: string): string {
        return session.setEntryField(classId, rowId, field, text);
    }

    spacing: 0
    RowLayout {
        spacing: 4
        Label {
            Layout.fillWidth: true
            text: row.label !== "" ? row.label : row.itemName
        }
        NumberField {
            id: quantity
            Layout.preferredWidth: 64
            visible: row.hasQuantity
            session: row.session
            refusal: row.rights.refusal
            value: row.quantityText
            label: qsTr("Quantity")
            placeholderText: row.unitText
            onSubmitted: text => quantity.problem = row.set(EntryModel.Quantity, text)
        }
        NumberField {
            id: rate
            Layout.preferredWidth: 100
            session: row.session
            refusal: row.rights.refusal
            value: row.rateText
            label: qsTr("Rate")
            placeholderText: row.isPercent ? "%" : qsTr("by the norm")
            onSubmitted: text => rate.problem = row.set(EntryModel.Rate, text)
        }
        IconButton {
            icon.name: row.open ? "collapse" : "expand"
            hint: row.open ? qsTr("Close the item") : qsTr("Line, label and reason")
            onClicked: row.toggled()
        }
    }
    Caption {
        Layout.fillWidth: true
        visible: !row.open && text !== ""
        text: Array.of(row.label !== "" ? row.itemName : "", row.lineName, row.reason).filter(part => part !== "").join(" · ")
    }
    Repeater {
        model: row.open ? 1 : 0
        EntryDetails {
            Layout.fillWidth: true
            Layout.bottomMargin: 8
            session: row.session
            rights: row.rights
            classId: row.classId
            rowId: row.rowId
            rank: row.rank
            beneficiary: row.beneficiary
            label: row.label
            reason: row.reason
            perRank: row.perRank
            perGroup: row.perGroup
        }
    }
}
