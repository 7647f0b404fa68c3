pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The three totals of the version.
RowLayout {
    id: sums

    required property VersionAppraisal appraisal

    component Sum: RowLayout {
        id: sum
        required property string name
        required property string figure
        property color ink: Theme.text
        spacing: 6
        Label { text: sum.name; color: Theme.muted }
        Label { text: sum.figure; color: sum.ink; font.weight: Font.DemiBold }
    }

    spacing: 20
    Sum { name: qsTr("Requested"); figure: sums.appraisal.head.requestedText }
    Sum { name: qsTr("Appraised"); figure: sums.appraisal.head.appraisedText }
    Sum { name: qsTr("Approved"); figure: sums.appraisal.head.approvedText }
    Item { Layout.fillWidth: true }
    Sum {
        name: qsTr("Difference")
        figure: sums.appraisal.head.differenceText !== "" ? sums.appraisal.head.differenceText : "0"
        ink: sums.appraisal.head.differenceText !== "" ? Theme.error : Theme.text
    }
}
