pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Needs by type and district, as a table.
FocusScope {
    id: table

    required property TrainingNeeds needs

    NeedHead {
        id: head
        width: parent.width
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        reuseItems: true
        model: table.needs.rows
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Training needs")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onPressed: event => {
            event.accepted = event.matches(StandardKey.Copy);
            if (event.accepted) table.needs.copy();
        }
        delegate: NeedLine {
            required property int index
            width: list.width
            keyboardHere: list.activeFocus
            onPicked: { list.currentIndex = index; list.forceActiveFocus(Qt.MouseFocusReason); }
        }
    }
}
