pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The year: weeks across, a row for each type, locality or lecturer, a bar for each class.
FocusScope {
    id: view

    required property Session session
    required property CalendarScale scaling
    readonly property EditRight rights: EditRight {
        session: view.session
        what: EditRight.Classes
    }
    readonly property PlanCalendar calendar: session.calendar
    readonly property int names: 172
    readonly property rect place: calendar.currentPlace
    signal opened(string classId)

    function look() {
        const week = Math.floor(area.contentX / scaling.week);
        const lane = Math.floor(area.contentY / scaling.lane);
        calendar.setWindow((week - 1) * 7, lane - 2, Math.ceil(area.width / scaling.week) * 7 + 21, Math.ceil(area.height / scaling.lane) + 4);
    }
    function bring(day: real, days: real, lane: real) {
        const left = (day - 3) * scaling.day, right = (day + days + 3) * scaling.day - area.width;
        const top = lane * scaling.lane, bottom = (lane + 1) * scaling.lane - area.height;
        area.contentX = Math.max(0, Math.min(area.contentWidth - area.width, left, Math.max(area.contentX, right)));
        area.contentY = Math.max(0, Math.min(top, Math.max(area.contentY, bottom)));
    }
    function goTo(classId: string) {
        calendar.endTry();
        calendar.currentId = classId;
        if (place.width > 0) bring(place.x, place.width, place.y);
    }
    function showToday() {
        if (calendar.today >= 0) bring(calendar.today, area.width / scaling.day - 14, area.contentY / scaling.lane);
    }
    // Where nothing was looked for yet: today, or in another year its first class.
    function begin() {
        if (calendar.currentId !== "") return;
        calendar.today >= 0 ? showToday() : goTo(calendar.beside(1, 0));
    }
    function moveBy(days: int) {
        if (calendar.currentId === "" || !rights.demand()) return;
        calendar.tryMove(calendar.currentId, days);
        calendar.move(calendar.currentId, days);
        bring(place.x, place.width, place.y);
        fading.restart();
    }
    function walk(event: KeyEvent, inTime: int, inLanes: int) {
        if (event.modifiers & Qt.AltModifier && inTime !== 0) moveBy(event.modifiers & Qt.ShiftModifier ? inTime * 7 : inTime);
        else goTo(calendar.beside(inTime, inLanes));
    }
    function cancel(): bool {
        const busy = calendar.tryDatesText !== "";
        dragging.cancel();
        return busy;
    }

    Keys.onLeftPressed: event => walk(event, -1, 0)
    Keys.onRightPressed: event => walk(event, 1, 0)
    Keys.onUpPressed: event => walk(event, 0, -1)
    Keys.onDownPressed: event => walk(event, 0, 1)
    Keys.onReturnPressed: if (calendar.currentId !== "") opened(calendar.currentId)
    Keys.onEnterPressed: if (calendar.currentId !== "") opened(calendar.currentId)
    Keys.onEscapePressed: event => event.accepted = cancel()
    onActiveFocusChanged: activeFocus ? begin() : cancel()
    Component.onCompleted: look()

    CalendarDrag {
        id: dragging
        area: area
        calendar: view.calendar
        scaling: view.scaling
    }
    Timer {
        id: fading
        interval: 6000
        onTriggered: if (!dragging.running) view.calendar.endTry()
    }
    Connections {
        target: view.scaling
        function onDayChanged() { view.look(); }
    }
    Item {
        x: view.names
        width: area.width
        height: head.height
        clip: true
        CalendarHead {
            id: head
            x: -area.contentX
            width: area.contentWidth
            calendar: view.calendar
            scaling: view.scaling
            onAsked: (day, days) => view.bring(day, days, area.contentY / view.scaling.lane)
        }
    }
    Rule {
        y: head.height - 1
        width: parent.width
    }
    Item {
        y: head.height
        width: view.names
        height: area.height
        clip: true
        Repeater {
            model: view.calendar.rows
            Label {
                required property string name
                required property int firstLane
                required property int lanes
                x: 12
                y: firstLane * view.scaling.lane - area.contentY
                width: view.names - 20
                height: Math.min(lanes, 2) * view.scaling.lane
                text: name
                wrapMode: Text.Wrap
                maximumLineCount: Math.min(lanes, 2)
            }
        }
    }
    Rectangle {
        x: view.names - 1
        width: 1
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: area
        anchors.fill: parent
        anchors.leftMargin: view.names
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: view.calendar.weeks * view.scaling.week
        contentHeight: Math.max(height, view.calendar.lanes * view.scaling.lane)
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Calendar")
        T.ScrollBar.vertical: ScrollBar {}
        T.ScrollBar.horizontal: ScrollBar {}
        onContentXChanged: view.look()
        onContentYChanged: view.look()
        onWidthChanged: view.look()
        onHeightChanged: view.look()

        CalendarGround {
            width: area.contentWidth
            height: area.contentHeight
            calendar: view.calendar
            scaling: view.scaling
            quiet: pointer.hoveredId !== ""
        }
        CalendarBars {
            x: area.contentX
            y: area.contentY
            width: area.width
            height: area.height
            bars: view.calendar.bars
            leftOut: view.calendar.currentId
            origin: Qt.point(x, y)
            dayWidth: view.scaling.day
            laneHeight: view.scaling.lane
            font.family: Theme.family
            font.pixelSize: Theme.caption
            ink: Theme.text
            frames: Array.from(Theme.severity).concat(Theme.accent)
            fills: Array.from(Theme.severityWeak).concat(Theme.accentWeak)
        }
        Repeater {
            model: view.calendar.currentBars
            CalendarBar {
                calendar: view.calendar
                scaling: view.scaling
                drag: dragging
            }
        }
        CalendarPointer {
            id: pointer
            width: area.contentWidth
            height: area.contentHeight
            calendar: view.calendar
            scaling: view.scaling
            drag: dragging
            editable: view.rights.allowed
            onChosen: classId => { view.calendar.currentId = classId; area.forceActiveFocus(Qt.MouseFocusReason); }
            onOpened: classId => { if (classId !== "") view.opened(classId); }
        }
    }
    TryBubble {
        readonly property real below: area.y + (view.place.y + 1) * view.scaling.lane - area.contentY + 4
        calendar: view.calendar
        x: Math.max(area.x, Math.min(view.width - width - 16, area.x - area.contentX + (view.place.x + dragging.days) * view.scaling.day))
        y: below + height < view.height ? below : below - height - view.scaling.lane - 8
    }
    FocusRing { visible: area.activeFocus && view.calendar.currentId === "" }
}
