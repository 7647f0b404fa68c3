pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import TapHuan
import TapHuan.App

Rectangle {
    id: bar

    required property Session session
    required property Preferences preferences
    required property Commands commands
    required property Navigator navigator
    readonly property alias jumpBox: jump

    implicitHeight: Theme.topBar
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: 120
            spacing: 0
            Title {
                Layout.fillWidth: true
                text: bar.session.hasPlan ? bar.session.title : "Tập Huấn"
            }
            Caption {
                Layout.fillWidth: true
                visible: bar.session.hasPlan
                text: Array.of(bar.session.province, bar.session.year, bar.session.fileName).filter(part => part !== "").join(" · ")
                      + (bar.session.readOnly ? " · " + qsTr("read only") : "")
            }
        }
        ChoiceBox {
            visible: bar.session.hasPlan
            quiet: true
            label: qsTr("Acting for")
            choices: bar.session.acting.choices
            value: bar.session.acting.code
            onChosen: code => bar.session.acting.choose(code)
            Layout.preferredWidth: 132
        }
        JumpBox {
            id: jump
            visible: bar.session.hasPlan
            session: bar.session
            commands: bar.commands
            navigator: bar.navigator
            Layout.preferredWidth: 200
        }
        UndoButton {
            visible: bar.session.hasPlan
            command: bar.commands.undo
            step: bar.session.undoTitle
            Layout.preferredWidth: 176
        }
        UndoButton {
            visible: bar.session.hasPlan
            command: bar.commands.redo
            step: bar.session.redoTitle
            bare: true
        }
        ExportButton {
            visible: bar.session.hasPlan
            job: bar.session.job
            commands: bar.commands
        }
        IconButton {
            id: opener
            icon.name: "menu"
            hint: qsTr("Menu (F10)")
            onClicked: {
                menu.active = true;
                (menu.object as MainMenu).popup(opener, 0, opener.height + 4);
            }
            Shortcut {
                sequence: "F10"
                onActivated: opener.clicked()
            }
        }
    }
    Instantiator {
        id: menu
        active: false
        delegate: MainMenu {
            session: bar.session
            preferences: bar.preferences
            commands: bar.commands
        }
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
