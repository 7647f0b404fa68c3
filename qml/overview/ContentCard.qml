pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The content of the classes: what waits for a step of the agency one acts for, and how far each department is.
Card {
    id: card

    required property Session session
    required property Navigator navigator
    readonly property ReviewOverview reviews: session.reviews
    readonly property NewestVersion newest: session.roundTrip.newest

    implicitHeight: column.implicitHeight + 32
    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 4
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Waiting for me")
            detail: card.reviews.waiting === 0 && card.newest.waitsText !== "" ? qsTr("as %1").arg(card.session.acting.name)
                  : card.reviews.waiting === 0 ? qsTr("nothing, as %1").arg(card.session.acting.name)
                                                 : qsTr("%Ln class(es), as %1", "", card.reviews.waiting).arg(card.session.acting.name)
        }
        WaitingLine {
            Layout.fillWidth: true
            visible: card.newest.waitsText !== ""
            classId: ""
            text: card.newest.nameText
            stepText: card.newest.waitsText
            startText: card.newest.whenText
            isLate: false
            onClicked: card.navigator.showAppraisal(card.newest.number)
        }
        ListView {
            id: waiting
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 4.5 * 34)
            visible: count > 0
            interactive: contentHeight > height
            clip: true
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            model: card.reviews.waitingClasses
            T.ScrollBar.vertical: ScrollBar {}
            delegate: WaitingLine {
                width: ListView.view.width
                onClicked: card.navigator.showProgramme(classId)
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            Layout.topMargin: 8
            visible: departments.count > 0
            text: qsTr("Content of the departments")
            detail: qsTr("accepted of all classes")
        }
        Repeater {
            id: departments
            model: card.reviews.progress
            ProgressLine {
                Layout.fillWidth: true
                onClicked: card.navigator.showDepartment(department)
            }
        }
    }
}
