pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import TapHuan

// A date as text, with a small calendar on Alt+Down or the button.
ValueField {
    id: field

    implicitWidth: 120
    rightPadding: 30
    Keys.onDownPressed: event => { event.accepted = event.modifiers & Qt.AltModifier; if (event.accepted) calendar.active = true; }

    IconButton {
        visible: !field.quiet || field.hovered || field.activeFocus
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 24
        implicitHeight: 24
        icon.name: "calendar"
        hint: qsTr("Calendar (Alt+Down)")
        focusPolicy: Qt.NoFocus
        enabled: !field.readOnly
        onClicked: calendar.active = true
    }
    Instantiator {
        id: calendar
        active: false
        delegate: MonthPopup {
            parent: field
            y: field.height + 4
            start: field.value
            visible: true
            onClosed: calendar.active = false
            onPicked: text => { field.submitted(text); field.end(); field.forceActiveFocus(); }
        }
    }
}
