import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A proposed class, with a box that takes it or leaves it out.
Rectangle {
    id: line

    required property int index
    required property string typeName
    required property string departmentName
    required property bool accepted
    required property string districtsText
    required property string locality
    required property string traineesText
    required property string daysText
    required property string startText
    required property TrainingNeeds needs
    required property ProposalColumns columns
    property bool keyboardHere: false

    function toggle() {
        needs.setAccepted(index, !accepted);
    }
    function edit() {
        districts.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Theme.row
    color: ListView.isCurrentItem && keyboardHere ? Theme.accentWeak : pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.Row
    Accessible.name: typeName + ", " + districtsText + ", " + traineesText

    HoverHandler { id: pointer }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        spacing: line.columns.gap
        CheckBox {
            Layout.preferredWidth: line.columns.box
            checked: line.accepted
            focusPolicy: Qt.NoFocus
            Accessible.name: qsTr("Make this class")
            onToggled: { line.toggle(); checked = Qt.binding(() => line.accepted); }
        }
        Label {
            Layout.preferredWidth: line.columns.type
            text: line.typeName
            color: line.accepted ? Theme.text : Theme.muted
        }
        Label {
            Layout.preferredWidth: line.columns.department
            text: line.departmentName
            color: Theme.muted
        }
        ProposalField {
            id: districts
            Layout.fillWidth: true
            needs: line.needs
            row: line.index
            what: ProposalModel.Districts
            value: line.districtsText
            enabled: line.accepted
            label: qsTr("For the managers of these districts")
        }
        ProposalField {
            Layout.preferredWidth: line.columns.locality
            needs: line.needs
            row: line.index
            what: ProposalModel.Locality
            value: line.locality
            enabled: line.accepted
            label: qsTr("Locality")
        }
        ProposalField {
            Layout.preferredWidth: line.columns.people
            needs: line.needs
            row: line.index
            what: ProposalModel.Trainees
            value: line.traineesText
            enabled: line.accepted
            label: qsTr("Trainees")
            horizontalAlignment: TextInput.AlignRight
        }
        ProposalField {
            Layout.preferredWidth: line.columns.days
            needs: line.needs
            row: line.index
            what: ProposalModel.Days
            value: line.daysText
            enabled: line.accepted
            label: qsTr("Days")
            horizontalAlignment: TextInput.AlignRight
        }
        ProposalField {
            Layout.preferredWidth: line.columns.start
            needs: line.needs
            row: line.index
            what: ProposalModel.StartDate
            value: line.startText
            enabled: line.accepted
            label: qsTr("Start")
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
