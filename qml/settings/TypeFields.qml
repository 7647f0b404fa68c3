import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What a type of cooperatives is called, and what its trainees usually are.
RowLayout {
    id: fields

    required property Session session
    required property EditRight rights
    required property string type
    required property string typeName
    required property string group
    required property string beneficiary
    required property bool isOwn
    required property bool isShipped

    function set(field: int, text: string): string {
        return session.settings.setTypeField(type, field, text);
    }

    Layout.leftMargin: 12
    spacing: 6
    ValueField {
        id: name
        Layout.preferredWidth: 240
        session: fields.session
        refusal: fields.rights.refusal
        value: fields.typeName
        label: qsTr("Name of the type %1").arg(fields.typeName)
        onSubmitted: text => name.problem = fields.set(ResponsibilityModel.TypeName, text)
    }
    ChoiceBox {
        Layout.preferredWidth: 150
        enabled: fields.rights.allowed
        choices: fields.session.settings.typeGroups
        value: fields.group
        label: qsTr("Group of the type")
        onChosen: code => fields.set(ResponsibilityModel.Group, code)
    }
    Label { text: qsTr("trainees usually") }
    ChoiceBox {
        Layout.preferredWidth: 200
        enabled: fields.rights.allowed
        choices: fields.session.beneficiaries
        value: fields.beneficiary
        label: qsTr("Usual group of trainees")
        onChosen: code => fields.set(ResponsibilityModel.Beneficiary, code)
    }
    Item { Layout.fillWidth: true }
    ResetButton {
        isOwn: fields.isOwn
        isShipped: fields.isShipped
        enabled: fields.isOwn && fields.rights.allowed
        onClicked: fields.session.settings.resetType(fields.type)
    }
}
