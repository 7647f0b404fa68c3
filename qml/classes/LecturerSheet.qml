import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Enters a lecturer into the plan's register.
Sheet {
    id: sheet

    required property Session session
    signal added(string id)

    function add() {
        const id = session.lecturerRegister.add(name.text.trim(), rank.code, department.code);
        if (id !== "") added(id);
        close();
    }

    title: qsTr("New lecturer")
    Field {
        width: parent.width
        label: qsTr("Name")
        TextField {
            id: name
            Layout.fillWidth: true
            label: qsTr("Name")
            focus: true
        }
    }
    Field {
        width: parent.width
        label: qsTr("Rank, which decides the fee")
        ChoiceBox {
            id: rank
            property string code
            Layout.fillWidth: true
            choices: sheet.session.ranks
            value: code
            anyText: qsTr("choose…")
            label: qsTr("Rank")
            onChosen: chosen => code = chosen
        }
    }
    Field {
        width: parent.width
        label: qsTr("Department")
        ChoiceBox {
            id: department
            property string code
            Layout.fillWidth: true
            choices: sheet.session.departments
            value: code
            anyText: qsTr("choose…")
            label: qsTr("Department")
            onChosen: chosen => code = chosen
        }
    }
    Button {
        kind: Button.Primary
        text: qsTr("Add the lecturer")
        enabled: name.text.trim() !== "" && rank.code !== "" && department.code !== ""
        onClicked: sheet.add()
    }
}
