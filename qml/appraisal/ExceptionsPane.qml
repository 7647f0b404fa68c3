pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The errors the plan stands by, each with reason and document, and those that nothing allows yet.
FocusScope {
    id: pane

    required property Session session
    required property Navigator navigator
    readonly property ExceptionList exceptions: session.roundTrip.exceptions
    readonly property EditRight rights: EditRight {
        session: pane.session
        what: EditRight.Exceptions
    }

    Binding {
        target: pane.exceptions
        property: "inSight"
        value: pane.visible
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 12
            FilterBox {
                Layout.preferredWidth: 280
                focus: true
                placeholderText: qsTr("Filter (Ctrl+F)")
                text: pane.exceptions.filterText
                onTextChanged: pane.exceptions.filterText = text
            }
            Label {
                Layout.fillWidth: true
                color: Theme.muted
                text: qsTr("An error with a recorded exception no longer stands in the way of submitting; it is printed with its reason and document.")
            }
        }
        LockNote {
            Layout.fillWidth: true
            rights: pane.rights
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollArea {
                anchors.fill: parent
                anchors.margins: 12
                contentHeight: rows.implicitHeight
                ColumnLayout {
                    id: rows
                    width: parent.width - 12
                    spacing: 6
                    SectionHeader {
                        Layout.fillWidth: true
                        text: qsTr("Recorded exceptions")
                        detail: pane.exceptions.recorded.count === 0 ? qsTr("none") : pane.exceptions.recorded.count
                    }
                    Repeater {
                        model: pane.exceptions.recorded
                        ExceptionLine {
                            Layout.fillWidth: true
                            session: pane.session
                            rights: pane.rights
                            onCauseAsked: pane.navigator.showCause(target, classId, lineKey, partId)
                        }
                    }
                    SectionHeader {
                        Layout.fillWidth: true
                        Layout.topMargin: 12
                        text: qsTr("Errors without an exception")
                        detail: pane.exceptions.standingCount === 0 ? qsTr("none: the plan can be submitted") : pane.exceptions.standingCount
                    }
                    Repeater {
                        model: pane.exceptions.standing
                        StandingError {
                            Layout.fillWidth: true
                            session: pane.session
                            rights: pane.rights
                            onCauseAsked: pane.navigator.showCause(target, classId, lineKey, partId)
                        }
                    }
                }
            }
        }
    }
}
