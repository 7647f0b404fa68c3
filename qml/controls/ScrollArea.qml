import QtQuick
import QtQuick.Templates as T
import TapHuan

// A page or panel that is longer than its place; whatever takes the keyboard comes into sight.
Flickable {
    id: area

    readonly property Item keyboardAt: Window.activeFocusItem

    function bring(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const lowest = Math.max(0, contentHeight - height);
        if (top < contentY) contentY = Math.max(0, top - 24);
        else if (top + item.height > contentY + height) contentY = Math.min(lowest, top + item.height - height + 24);
    }
    function holds(item: Item): bool {
        while (item && item !== contentItem) item = item.parent;
        return item !== null;
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onKeyboardAtChanged: following.restart()
    T.ScrollBar.vertical: ScrollBar {}

    // Once what opened with it has its place.
    Timer {
        id: following
        interval: 40
        onTriggered: if (area.holds(area.keyboardAt)) area.bring(area.keyboardAt)
    }
}
