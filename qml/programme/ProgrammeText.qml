import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// A text of a topic with its name on the left; one that is empty is not seen by those who may not fill it.
RowLayout {
    id: part

    required property Session session
    required property string refusal
    required property bool locked
    required property string label
    required property string value
    property alias problem: area.problem
    signal submitted(string text)

    visible: !locked || value !== ""
    spacing: 4
    Caption {
        Layout.preferredWidth: 84
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 7
        text: part.label
    }
    ValueArea {
        id: area
        Layout.fillWidth: true
        Layout.minimumHeight: 30
        implicitHeight: Math.max(30, contentHeight + topPadding + bottomPadding)
        quiet: true
        session: part.session
        refusal: part.refusal
        readOnly: part.locked
        value: part.value
        label: part.label
        placeholderText: part.locked ? "" : "…"
        onSubmitted: text => part.submitted(text)
    }
}
