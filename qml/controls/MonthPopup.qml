pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan

// Six weeks of days; arrows walk, Page keys change the month, Enter picks.
T.Popup {
    id: popup

    required property string start // dd/MM/yyyy or empty
    property date day: dateOf(start)
    readonly property date first: new Date(day.getFullYear(), day.getMonth(), 1)
    signal picked(string text)

    function dateOf(text: string): date {
        const parts = text.split("/").map(Number);
        return parts.length === 3 ? new Date(parts[2], parts[1] - 1, parts[0]) : new Date();
    }
    function move(days: int) {
        day = new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
    }
    function moveMonth(months: int) {
        day = new Date(day.getFullYear(), day.getMonth() + months, Math.min(day.getDate(), 28));
    }
    function pick(date: date) {
        picked(Qt.formatDate(date, "dd/MM/yyyy"));
        close();
    }

    padding: 8
    margins: 4
    focus: true
    implicitWidth: 248
    implicitHeight: 276
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.fieldLine
    }
    contentItem: ColumnLayout {
        spacing: 4
        focus: true
        Keys.onLeftPressed: popup.move(-1)
        Keys.onRightPressed: popup.move(1)
        Keys.onUpPressed: popup.move(-7)
        Keys.onDownPressed: popup.move(7)
        Keys.onReturnPressed: popup.pick(popup.day)
        Keys.onEnterPressed: popup.pick(popup.day)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
            if (event.accepted) popup.moveMonth(event.key === Qt.Key_PageUp ? -1 : 1);
        }

        RowLayout {
            spacing: 4
            IconButton {
                icon.name: "previous"
                hint: qsTr("Previous month")
                focusPolicy: Qt.NoFocus
                onClicked: popup.moveMonth(-1)
            }
            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: Qt.formatDate(popup.first, "MM/yyyy")
                font.weight: Font.DemiBold
            }
            IconButton {
                icon.name: "next"
                hint: qsTr("Next month")
                focusPolicy: Qt.NoFocus
                onClicked: popup.moveMonth(1)
            }
        }
        Grid {
            columns: 7
            Repeater {
                model: [qsTr("Mo"), qsTr("Tu"), qsTr("We"), qsTr("Th"), qsTr("Fr"), qsTr("Sa"), qsTr("Su")]
                Caption {
                    required property string modelData
                    width: 33
                    height: 24
                    text: modelData
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            Repeater {
                model: 42
                Rectangle {
                    id: cell
                    required property int index
                    readonly property date day: new Date(popup.first.getFullYear(), popup.first.getMonth(),
                                                         1 + index - (popup.first.getDay() + 6) % 7)
                    readonly property bool current: day.getTime() === popup.day.getTime()
                    width: 33
                    height: 30
                    radius: Theme.radius
                    color: current ? Theme.accent : pointer.hovered ? Theme.hover : "transparent"
                    Label {
                        anchors.centerIn: parent
                        text: cell.day.getDate()
                        color: cell.current ? Theme.accentInk
                             : cell.day.getMonth() === popup.first.getMonth() ? Theme.text : Theme.muted
                    }
                    HoverHandler { id: pointer }
                    TapHandler { onTapped: popup.pick(cell.day) }
                }
            }
        }
    }
}
