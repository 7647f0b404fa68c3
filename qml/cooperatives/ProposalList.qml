pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The classes that would cover the need; each can be changed, or left out with Space or its box.
FocusScope {
    id: table

    required property TrainingNeeds needs

    ProposalColumns { id: places }
    ProposalHead {
        id: head
        width: parent.width
        columns: places
    }
    CopyKeys {
        over: list
        list: table.needs.proposal
        roles: ["typeName", "departmentName", "districtsText", "locality", "traineesText", "daysText", "startText"]
        titles: [qsTr("Type"), qsTr("Department"), qsTr("Districts"), qsTr("Place"), qsTr("Trainees"), qsTr("Days"), qsTr("Start")]
        figures: ["traineesText", "daysText"]
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        model: table.needs.proposal
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Proposed classes")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: ProposalLine {
            width: list.width
            columns: places
            needs: table.needs
            keyboardHere: list.activeFocus
        }
        Keys.onSpacePressed: (currentItem as ProposalLine)?.toggle()
        Keys.onReturnPressed: (currentItem as ProposalLine)?.edit()
        Keys.onEnterPressed: (currentItem as ProposalLine)?.edit()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F2;
            if (event.accepted) (currentItem as ProposalLine)?.edit();
        }
    }
}
