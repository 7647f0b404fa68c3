pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Classes and their lines, each before and after: opened by a click, Enter or → and ←, narrowed, copied.
FocusScope {
    id: table

    required property EffectModel effects
    property alias byShortcut: box.byShortcut
    property string name: qsTr("What would change")

    // Of a few rows: asked for more, a list makes rows that nobody sees.
    implicitHeight: box.height + 8 + Math.min(list.count, 16) * 40

    FilterBox {
        id: box
        width: Math.min(parent.width, 280)
        placeholderText: byShortcut ? qsTr("Filter (Ctrl+F)") : qsTr("Filter")
        onTextChanged: table.effects.filterText = text
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    IconButton {
        anchors.right: parent.right
        icon.name: "copy"
        hint: qsTr("Copy as a table (Ctrl+C)")
        onClicked: table.effects.copy()
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: box.height + 8
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        reuseItems: true
        model: table.effects
        Accessible.role: Accessible.Tree
        Accessible.name: table.name
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onReturnPressed: (currentItem as EffectLine)?.toggle()
        Keys.onEnterPressed: (currentItem as EffectLine)?.toggle()
        Keys.onRightPressed: (currentItem as EffectLine)?.setOpen(true)
        Keys.onLeftPressed: (currentItem as EffectLine)?.setOpen(false)
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Copy);
            if (event.accepted) table.effects.copy();
        }
        delegate: EffectLine {
            width: list.width - 10
            effects: table.effects
            keyboardHere: list.activeFocus
            onPicked: { list.currentIndex = index; list.forceActiveFocus(Qt.MouseFocusReason); }
        }
    }
}
