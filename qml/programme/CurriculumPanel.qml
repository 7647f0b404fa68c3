pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// One curriculum: its name, who uses it, and its topics, edited unless classes use the version.
FocusScope {
    id: panel

    required property Session session
    readonly property CurriculumRegister register: session.curriculumRegister
    readonly property EditRight rights: EditRight {
        session: panel.session
        what: EditRight.Curricula
        of: panel.register.head.id
    }
    readonly property bool locked: !rights.allowed || register.head.isFixed || !register.head.isNewest
    signal removeAsked()
    signal listAsked()

    function begin() {
        name.forceActiveFocus(Qt.TabFocusReason);
    }
    function addTopic() {
        if (register.addTopic() !== "") return;
        const last = topics.itemAt(topics.count - 1) as CurriculumTopicFields;
        if (last) last.begin();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(320, parent.width - 48)
        visible: panel.register.code === ""
        icon: "topic"
        text: qsTr("No curriculum chosen")
        detail: qsTr("Choose one on the left to read and edit its topics.")
    }
    ScrollArea {
        id: area
        anchors.fill: parent
        visible: panel.register.code !== ""
        contentHeight: body.height + 2 * Theme.margin
        Keys.onEscapePressed: panel.listAsked()
        ColumnLayout {
            id: body
            x: Theme.margin + 4
            y: Theme.margin
            width: area.width - 2 * x
            spacing: 6
            RowLayout {
                spacing: 4
                ValueField {
                    id: name
                    Layout.fillWidth: true
                    Layout.leftMargin: -8
                    quiet: true
                    session: panel.session
                    refusal: panel.rights.refusal
                    font.pixelSize: Theme.title
                    font.weight: Font.DemiBold
                    value: panel.register.head.title
                    label: qsTr("Name of the curriculum")
                    onSubmitted: text => name.problem = panel.register.rename(text)
                }
                ChoiceBox {
                    Layout.preferredWidth: 120
                    visible: panel.register.versions.count > 1
                    choices: panel.register.versions
                    value: panel.register.head.versionId
                    label: qsTr("Version")
                    onChosen: code => panel.register.showVersion(code)
                }
                IconButton {
                    icon.name: "delete"
                    visible: panel.rights.allowed
                    enabled: !panel.register.head.isUsed
                    hint: panel.register.head.isUsed ? qsTr("Classes use this curriculum; it stays") : qsTr("Remove the curriculum")
                    onClicked: panel.removeAsked()
                }
            }
            Caption {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: panel.register.head.aboutText
            }
            Caption {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: panel.register.head.isUsed ? qsTr("Used by %1").arg(panel.register.head.usersText) : qsTr("No class uses it yet.")
            }
            LockNote {
                Layout.fillWidth: true
                rights: panel.rights
            }
            OutOfDateBox {
                Layout.fillWidth: true
                visible: panel.register.outOfDate.count > 0
                register: panel.register
            }
            Label {
                Layout.fillWidth: true
                visible: !panel.register.head.isNewest
                wrapMode: Text.Wrap
                color: Theme.note
                text: qsTr("An older version, for reading; the newest one is edited.")
            }
            RowLayout {
                visible: panel.register.head.isFixed && panel.register.head.isNewest && panel.rights.allowed
                spacing: 10
                Label {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    color: Theme.note
                    text: qsTr("Classes use this version, so it stays as it is.")
                }
                Button {
                    text: qsTr("Begin a new version")
                    onClicked: panel.register.beginVersion()
                }
            }
            SectionHeader {
                Layout.fillWidth: true
                Layout.topMargin: 6
                text: qsTr("Topics")
                addText: panel.locked ? "" : qsTr("Topic")
                onAddAsked: panel.addTopic()
            }
            Repeater {
                id: topics
                model: panel.register.topics
                CurriculumTopicFields {
                    Layout.fillWidth: true
                    session: panel.session
                    refusal: panel.rights.refusal
                    locked: panel.locked
                    isOnly: topics.count < 2
                }
            }
        }
    }
}
