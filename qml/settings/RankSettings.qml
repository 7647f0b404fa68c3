pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What the province calls the five ranks of lecturers.
SettingsPart {
    id: part

    required property Session session
    readonly property PlanSettings settings: session.settings

    title: qsTr("Names of ranks")
    about: qsTr("Fees are set for five ranks by Thông tư 139/2010/TT-BTC. Who belongs to which is said differently from province to province; an emptied field goes back to the usual name.")
    copied: settings.ranks
    copiedRoles: ["label", "shippedLabel"]
    copiedTitles: [qsTr("Name of the rank"), qsTr("Usual name")]
    filtered: false

    Repeater {
        model: part.settings.ranks
        RowLayout {
            id: row
            required property int index
            required property string rank
            required property string label
            required property string shippedLabel
            required property bool isOwn

            spacing: 8
            Label { Layout.preferredWidth: 20; text: row.index + 1; color: Theme.muted }
            ValueField {
                id: labelField
                Layout.preferredWidth: 360
                session: part.session
                refusal: part.rights.refusal
                value: row.label
                label: qsTr("Name of rank %1").arg(row.index + 1)
                onSubmitted: text => labelField.problem = part.settings.setRankLabel(row.rank, text)
            }
            ResetButton {
                isOwn: row.isOwn
                isShipped: true
                enabled: isOwn && part.rights.allowed
                onClicked: part.settings.setRankLabel(row.rank, "")
            }
            Caption {
                Layout.fillWidth: true
                text: row.isOwn ? qsTr("usually “%1”").arg(row.shippedLabel) : ""
            }
        }
    }
}
