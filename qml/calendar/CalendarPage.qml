pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The year of the plan by week; a class is moved by dragging its bar or by Alt and the arrow keys.
FocusScope {
    id: page

    required property Session session
    required property Navigator navigator
    required property Files files
    readonly property PlanCalendar calendar: session.calendar

    component Rows: PillButton {
        id: rows
        required property int by
        checked: page.calendar.by === by
        ink: checked ? Theme.accent : Theme.muted
        fill: checked ? Theme.accentWeak : Theme.hover
        Accessible.role: Accessible.RadioButton
        Accessible.checked: checked
        onClicked: page.calendar.by = rows.by
    }
    component Zoom: PillButton {
        id: zoom
        required property real day
        checked: scaling.day === day
        ink: checked ? Theme.accent : Theme.muted
        fill: checked ? Theme.accentWeak : Theme.hover
        Accessible.role: Accessible.RadioButton
        Accessible.checked: checked
        onClicked: scaling.day = zoom.day
    }

    CalendarScale { id: scaling }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 10
        RowLayout {
            spacing: 6
            Rows { by: PlanCalendar.Type; text: qsTr("By type") }
            Rows { by: PlanCalendar.Locality; text: qsTr("By place") }
            Rows { by: PlanCalendar.Lecturer; text: qsTr("By lecturer") }
            Item { Layout.preferredWidth: 12 }
            Zoom { day: 2.7; text: qsTr("Year") }
            Zoom { day: 11; text: qsTr("Quarter") }
            Zoom { day: 30; text: qsTr("Month") }
            Item { Layout.preferredWidth: 12 }
            Label {
                Layout.fillWidth: true
                text: page.calendar.currentText
            }
            Button {
                visible: page.calendar.today >= 0
                text: qsTr("Today")
                onClicked: view.showToday()
            }
            Button {
                icon.name: "export"
                text: qsTr("Calendar (.ics)")
                hint: qsTr("For the calendars of other programs and of telephones")
                onClicked: page.files.exportCalendar()
            }
        }
        LockNote {
            Layout.fillWidth: true
            rights: view.rights
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            CalendarView {
                id: view
                anchors.fill: parent
                anchors.margins: 1
                focus: true
                visible: page.calendar.lanes > 0
                session: page.session
                scaling: scaling
                onOpened: classId => page.navigator.showClass(classId)
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(360, parent.width - 64)
                visible: page.calendar.lanes === 0
                icon: "calendar"
                text: qsTr("No classes on the calendar yet")
                detail: qsTr("A class stands here once it has a first day and a number of days.")
                actionText: qsTr("Show the classes")
                onTriggered: page.navigator.show(Navigator.Classes)
            }
        }
        RowLayout {
            spacing: 12
            Caption { text: qsTr("Drag a bar, or Alt+← and Alt+→ move a class by a day, with Shift by a week; Enter opens it") }
            Item { Layout.fillWidth: true }
            Caption {
                visible: page.calendar.unseen > 0
                color: Theme.warn
                text: qsTr("%Ln class(es) without days or outside the year", "", page.calendar.unseen)
            }
        }
    }
}
