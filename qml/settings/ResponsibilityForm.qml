import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Changes who answers for a type or takes part in it, from a day on.
ColumnLayout {
    id: form

    required property Session session
    required property EditRight rights
    required property string type
    required property string historyText
    required property bool isOwn

    function set(part: int) {
        if (session.settings.setResponsibility(type, agency.code, part, day.text) === "") day.clear();
    }

    spacing: 8
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 12
        wrapMode: Text.Wrap
        text: form.historyText
        lineHeight: 1.3
    }
    RowLayout {
        Layout.leftMargin: 12
        spacing: 6
        Label { text: qsTr("From") }
        TextField {
            id: day
            Layout.preferredWidth: 104
            label: qsTr("First day of the change")
            placeholderText: qsTr("always")
        }
        ChoiceBox {
            id: agency
            property string code
            Layout.preferredWidth: 150
            choices: form.session.departments
            value: code
            anyText: qsTr("agency…")
            label: qsTr("Agency")
            onChosen: chosen => code = chosen
        }
        Button {
            text: qsTr("is responsible")
            enabled: agency.code !== "" && form.rights.allowed
            onClicked: form.set(PlanSettings.Responsible)
        }
        Button {
            text: qsTr("takes part")
            enabled: agency.code !== "" && form.rights.allowed
            onClicked: form.set(PlanSettings.TakesPart)
        }
        Button {
            text: qsTr("no longer takes part")
            enabled: agency.code !== "" && form.rights.allowed
            onClicked: form.set(PlanSettings.NoLonger)
        }
        Item { Layout.fillWidth: true }
        Button {
            visible: form.isOwn
            kind: Button.Quiet
            icon.name: "undo"
            text: qsTr("As shipped")
            enabled: form.rights.allowed
            onClicked: form.session.settings.resetResponsibilities(form.type)
        }
    }
}
