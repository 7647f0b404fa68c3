import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What it means to hold the class on the days it is being moved to.
Rectangle {
    id: bubble

    required property PlanCalendar calendar
    readonly property color ink: calendar.trySeverity < 0 ? Theme.accent : Theme.severity[calendar.trySeverity]

    visible: calendar.tryDatesText !== ""
    implicitWidth: 340
    implicitHeight: lines.implicitHeight + 20
    radius: Theme.radius
    color: Theme.surface
    border.color: ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Array.of(calendar.tryDatesText, calendar.tryCostText, calendar.tryNormText, calendar.tryProblemText).filter(part => part !== "").join(", ")

    ColumnLayout {
        id: lines
        x: 12
        y: 10
        width: parent.width - 24
        spacing: 4
        Label {
            Layout.fillWidth: true
            text: bubble.calendar.tryDatesText
            font.weight: Font.DemiBold
        }
        Label {
            Layout.fillWidth: true
            text: bubble.calendar.tryCostText
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: bubble.calendar.tryNormText
            wrapMode: Text.Wrap
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: bubble.calendar.tryProblemText
            color: bubble.ink
            wrapMode: Text.Wrap
            maximumLineCount: 8
        }
    }
}
