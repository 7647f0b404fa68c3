import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Whom and where a norm is for; nothing chosen: for all.
ColumnLayout {
    id: scope

    required property Session session
    readonly property NormDraft draft: session.norms.draft

    component Only: Field {
        id: only
        required property ChoiceModel choices
        required property string value
        signal chosen(string code)
        Layout.fillWidth: true
        ChoiceBox {
            Layout.fillWidth: true
            choices: only.choices
            value: only.value
            anyText: qsTr("any")
            label: only.label
            onChosen: code => only.chosen(code)
        }
        IconButton {
            enabled: only.value !== ""
            icon.name: "close"
            hint: qsTr("For all")
            onClicked: only.chosen("")
        }
    }

    spacing: 10
    Only {
        label: qsTr("Only for the rank")
        choices: scope.session.ranks
        value: scope.draft.rank
        onChosen: code => scope.draft.rank = code
    }
    Only {
        label: qsTr("Only for the place")
        choices: scope.session.places
        value: scope.draft.place
        onChosen: code => scope.draft.place = code
    }
    Only {
        label: qsTr("Only for the group")
        choices: scope.session.beneficiaries
        value: scope.draft.beneficiary
        onChosen: code => scope.draft.beneficiary = code
    }
}
