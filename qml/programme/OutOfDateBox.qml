pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The classes that use an older version of a curriculum, with what the newest would change in them.
ColumnLayout {
    id: box

    required property CurriculumRegister register

    spacing: 4
    RowLayout {
        spacing: 10
        Label {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            color: Theme.warn
            text: qsTr("%Ln class(es) use an older version:", "", box.register.outOfDateClasses)
        }
        Button {
            visible: box.register.takers > 0
            text: qsTr("Take into all (%1)").arg(box.register.takers)
            hint: qsTr("Takes the newest version into each of these classes that you may edit; what a class edited itself stays")
            onClicked: box.register.takeIntoAll()
        }
    }
    Repeater {
        model: box.register.outOfDate
        RowLayout {
            id: row
            required property string text
            required property string updateText
            required property bool mayTake
            spacing: 6
            Icon {
                implicitWidth: 13
                implicitHeight: 13
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 3
                opacity: row.mayTake ? 0 : 1
                name: "lock"
                color: Theme.muted
            }
            Label {
                Layout.preferredWidth: 200
                Layout.maximumWidth: 200
                Layout.alignment: Qt.AlignTop
                wrapMode: Text.Wrap
                maximumLineCount: 4
                text: row.text
            }
            Label {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                color: Theme.muted
                text: row.updateText !== "" ? row.updateText : qsTr("nothing in them changes")
            }
        }
    }
}
