import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The wording of one part of a document.
ColumnLayout {
    id: template

    required property string part
    required property string name
    required property string hint
    required property string text
    required property bool isOwn
    required property Session session

    spacing: 2
    RowLayout {
        spacing: 6
        Label {
            text: template.name
            font.weight: Font.DemiBold
        }
        Caption {
            Layout.fillWidth: true
            text: template.hint
        }
        ResetButton {
            isOwn: template.isOwn && !template.session.readOnly
            isShipped: true
            onClicked: template.session.documents.reset(template.part)
        }
    }
    ValueArea {
        id: area
        Layout.fillWidth: true
        implicitHeight: Math.max(30, contentHeight + topPadding + bottomPadding)
        session: template.session
        value: template.text
        label: template.name
        onSubmitted: text => area.problem = template.session.documents.setText(template.part, text)
    }
}
