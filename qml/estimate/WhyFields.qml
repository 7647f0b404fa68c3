import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What is set by hand for this line; emptied, it is computed again.
ColumnLayout {
    id: fields

    required property Session session
    required property EditRight rights
    readonly property WhyForm why: session.why

    function set(field: int, text: string): string {
        return session.setLineField(why.classId, why.lineKey, field, text);
    }

    spacing: 8
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Set by hand")
    }
    LockNote {
        Layout.fillWidth: true
        rights: fields.rights
    }
    RowLayout {
        spacing: 8
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Quantity")
            NumberField {
                id: quantity
                Layout.fillWidth: true
                session: fields.session
                refusal: fields.rights.refusal
                value: fields.why.quantityText
                label: qsTr("Quantity")
                placeholderText: qsTr("computed")
                onSubmitted: text => quantity.problem = fields.set(EstimateModel.Quantity, text)
            }
        }
        Field {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            label: qsTr("Rate")
            NumberField {
                id: rate
                Layout.fillWidth: true
                session: fields.session
                refusal: fields.rights.refusal
                value: fields.why.rateGiven ? fields.why.rateText : ""
                label: qsTr("Rate")
                placeholderText: qsTr("by the norm")
                onSubmitted: text => rate.problem = fields.set(EstimateModel.Rate, text)
            }
        }
    }
    Field {
        Layout.fillWidth: true
        label: qsTr("Reason")
        ValueArea {
            id: reason
            Layout.fillWidth: true
            session: fields.session
            refusal: fields.rights.refusal
            value: fields.why.reason
            label: qsTr("Reason")
            onSubmitted: text => reason.problem = fields.set(EstimateModel.Reason, text)
        }
    }
}
