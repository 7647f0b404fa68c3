pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Submits the plan: what stands in the way first, each with the way to mend or to allow it.
Sheet {
    id: sheet

    required property Session session
    readonly property RoundTrip trip: session.roundTrip
    readonly property ExceptionList exceptions: trip.exceptions
    readonly property EditRight rights: EditRight {
        session: sheet.session
        what: EditRight.Exceptions
    }
    readonly property bool free: trip.versions.whyNotSubmit === ""
    signal causeAsked(int target, string classId, string lineKey, string rowId)

    title: qsTr("Submit the plan")
    width: Math.min(720, parent ? parent.width - 48 : 720)
    Component.onCompleted: exceptions.inSight = true
    Component.onDestruction: exceptions.inSight = false

    Connections {
        target: sheet.trip.versions
        function onSubmitted() { sheet.close(); }
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: sheet.free ? Theme.muted : Theme.error
        text: sheet.free ? qsTr("The whole plan is frozen as a numbered version, with its estimate and the norms as they stand. The draft can be edited on.")
                         : sheet.trip.versions.whyNotSubmit
    }
    ListView {
        id: list
        width: parent.width
        height: Math.min(contentHeight, 300)
        visible: !sheet.free
        clip: true
        spacing: 2
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.exceptions.standing
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What stands in the way")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: StandingError {
            width: list.width - 12
            session: sheet.session
            rights: sheet.rights
            onCauseAsked: sheet.causeAsked(target, classId, lineKey, partId)
        }
    }
    Field {
        width: parent.width
        label: qsTr("Note")
        TextField {
            id: note
            Layout.fillWidth: true
            focus: true
            label: qsTr("Note")
            placeholderText: qsTr("What is new in this version, for those who read it")
            Keys.onReturnPressed: submit.clicked()
        }
    }
    RowLayout {
        spacing: 8
        Button {
            id: submit
            kind: Button.Primary
            text: qsTr("Submit")
            enabled: sheet.free && !sheet.trip.job.running
            hint: sheet.trip.versions.whyNotSubmit
            onClicked: if (enabled) sheet.trip.versions.submit(note.text)
        }
        Button {
            text: qsTr("Cancel")
            onClicked: { sheet.trip.job.cancel(); sheet.close(); }
        }
        JobProgress { job: sheet.trip.job }
    }
}
