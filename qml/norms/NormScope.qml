pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Whom and where a norm is for; nothing chosen: for all.
ColumnLayout {
    id: scope

    required property Session session
    readonly property NormDraft draft: session.norms.draft

    function toggled(codes: list<string>, code: string): list<string> {
        return codes.includes(code) ? codes.filter(other => other !== code) : codes.concat([code]);
    }

    spacing: 10
    CodePills {
        Layout.fillWidth: true
        label: qsTr("Only for the ranks")
        choices: scope.session.ranks
        codes: scope.draft.ranks
        onToggled: code => scope.draft.ranks = scope.toggled(scope.draft.ranks, code)
    }
    CodePills {
        Layout.fillWidth: true
        label: qsTr("Only for the places")
        choices: scope.session.places
        codes: scope.draft.places
        onToggled: code => scope.draft.places = scope.toggled(scope.draft.places, code)
    }
    CodePills {
        Layout.fillWidth: true
        label: qsTr("Only for the groups")
        choices: scope.session.beneficiaries
        codes: scope.draft.beneficiaries
        onToggled: code => scope.draft.beneficiaries = scope.toggled(scope.draft.beneficiaries, code)
    }
}
