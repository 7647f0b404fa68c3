pragma ComponentBehavior: Bound
import QtQuick
import TapHuan

// A finding with its place, as a row of the list of all.
TextRow {
    id: row

    required property string text
    required property string placeText
    required property string classId
    required property string lineKey
    required property string partId
    required property int target
    required property string exceptionKey // of an error
    required property string exceptionText // of one that an exception allows
    required property FindingColumns columns
    required tones
    property bool current: false
    property bool pointed: false
    property bool allowable: false // an exception may be asked for here
    signal exceptionAsked()

    function ask(): bool {
        const asked = allowable && exceptionKey !== "" && exceptionText === "";
        if (asked) exceptionAsked();
        return asked;
    }

    implicitWidth: columns.total
    look: columns.look
    color: current ? Theme.accentWeak : pointed ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.of(placeText, text).filter(part => part !== "").join(": ")

    Repeater {
        model: (row.current || row.pointed) && row.allowable && row.exceptionKey !== "" && row.exceptionText === "" ? 1 : 0
        Button {
            x: row.columns.leftOf(row.columns.place) - width - 4
            anchors.verticalCenter: row.verticalCenter
            implicitHeight: 26
            focusPolicy: Qt.NoFocus
            text: qsTr("Exception… (E)")
            onClicked: row.exceptionAsked()
        }
    }
}
