import QtQuick
import TapHuan

// Days off that follow each other, by name; where the keyboard is, with each day.
Caption {
    id: run

    required property int index
    required property int day
    required property int days
    required property int room
    required property string name
    required property string datesText
    required property CalendarScale scaling
    required property bool current

    x: day * scaling.day
    width: Math.min(implicitWidth, room * scaling.day - 2)
    leftPadding: 4
    text: name
    color: Theme.warn
    Accessible.role: Accessible.ListItem
    Accessible.name: datesText
    Accessible.selected: current

    FocusRing { visible: run.current }
    HintBubble {
        over: run
        text: run.datesText
        shown: run.current
    }
}
