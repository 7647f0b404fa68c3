pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// Everything of the current lecturer: contact, specialities, absences, the year.
FocusScope {
    id: panel

    required property Session session
    required property Navigator navigator
    required property EditRight rights
    readonly property LecturerRegister register: session.lecturerRegister
    signal deleteAsked()

    function addAbsence() {
        const id = register.addAbsence(register.currentId);
        const added = Array.from({ length: absences.count }, (_, index) => absences.itemAt(index) as AbsenceLine).find(line => line.rowId === id);
        if (added) added.begin();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 96
        visible: panel.register.current.lecturerId === ""
        icon: "lecturers"
        text: qsTr("No lecturer chosen")
        detail: qsTr("Choose a lecturer in the table to see and edit everything of the year here.")
    }
    ScrollArea {
        id: scroll
        anchors.fill: parent
        visible: panel.register.current.lecturerId !== ""
        contentHeight: sections.implicitHeight + 32
        ColumnLayout {
            id: sections
            x: 16
            y: 16
            width: scroll.width - 32
            spacing: 14
            RowLayout {
                spacing: 2
                ColumnLayout {
                    spacing: 0
                    Title {
                        Layout.fillWidth: true
                        text: panel.register.current.name
                    }
                    Caption {
                        Layout.fillWidth: true
                        text: panel.register.current.rankName
                    }
                }
                IconButton {
                    icon.name: "delete"
                    hint: qsTr("Delete (Delete)")
                    enabled: panel.rights.allowed
                    onClicked: panel.deleteAsked()
                }
            }
            LockNote {
                Layout.fillWidth: true
                rights: panel.rights
            }
            LecturerFields {
                Layout.fillWidth: true
                session: panel.session
                rights: panel.rights
            }
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("Specialities")
            }
            Flow {
                Layout.fillWidth: true
                spacing: 4
                Repeater {
                    model: panel.register.specialities
                    PillButton {
                        id: pill
                        required property string code
                        required property string name
                        required property bool named
                        text: name
                        checked: named
                        enabled: panel.rights.allowed
                        ink: named ? Theme.accent : Theme.muted
                        fill: named ? Theme.accentWeak : Theme.hover
                        Accessible.role: Accessible.CheckBox
                        Accessible.checked: named
                        onClicked: panel.register.nameSpeciality(panel.register.currentId, code, !pill.named)
                    }
                }
            }
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("Not available")
                addText: qsTr("Days")
                addEnabled: panel.rights.allowed
                onAddAsked: panel.addAbsence()
            }
            Repeater {
                id: absences
                model: panel.register.absences
                AbsenceLine {
                    Layout.fillWidth: true
                    session: panel.session
                    rights: panel.rights
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: absences.count === 0
                text: qsTr("Available all year.")
            }
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("The year")
                detail: qsTr("%1 sessions · %2 đồng").arg(panel.register.current.sessionsText).arg(panel.register.current.feeText)
            }
            ColumnLayout {
                Layout.leftMargin: -8
                Layout.rightMargin: -8
                spacing: 2
                Repeater {
                    id: duties
                    model: panel.register.duties
                    DutyLine {
                        Layout.fillWidth: true
                        onClicked: panel.navigator.showClass(classId)
                    }
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: duties.count === 0
                text: qsTr("No class of this plan yet.")
            }
        }
    }
}
