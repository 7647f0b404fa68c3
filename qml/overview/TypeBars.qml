pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// What the classes of each type cost, beside the department that answers for it.
Card {
    id: card

    required property Session session
    required property Navigator navigator

    implicitHeight: column.implicitHeight + 32
    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: parent.width - 32
        spacing: 4
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Cost by type")
            detail: qsTr("with the department responsible")
        }
        Repeater {
            model: card.session.typeSums
            TypeBar {
                Layout.fillWidth: true
                onClicked: card.navigator.showType(typeCode)
            }
        }
        EmptyState {
            Layout.fillWidth: true
            Layout.margins: 16
            visible: card.session.classCount === 0
            icon: "classes"
            text: qsTr("No classes yet")
            detail: qsTr("Add the first class of the year; its type brings the responsible department.")
            actionText: qsTr("Go to the classes")
            onTriggered: card.navigator.show(Navigator.Classes)
        }
    }
}
