pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The curricula of all types, and what is in the current one.
FocusScope {
    id: view

    required property Session session
    required property Preferences preferences
    readonly property CurriculumRegister register: session.curriculumRegister

    function goTo(row: int) {
        const code = register.codeAt(Math.max(0, Math.min(register.list.count - 1, row)));
        if (code === "") return;
        register.code = code;
        list.positionViewAtIndex(register.rowOf(code), ListView.Contain);
    }
    function remove() {
        const row = register.rowOf(register.code);
        if (row >= 0 && register.remove() === "") goTo(row);
    }

    Component.onCompleted: {
        if (register.code === "") goTo(0);
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    Component.onDestruction: register.inSight = false

    Binding {
        target: view.register
        property: "inSight"
        value: view.visible
    }

    SplitView {
        id: split
        anchors.fill: parent
        preferences: view.preferences
        name: "curriculum"
        panel: panel
        ColumnLayout {
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 420
            spacing: 10
            CurriculumFilters {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                session: view.session
                onListAsked: list.forceActiveFocus(Qt.TabFocusReason)
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                Layout.bottomMargin: Theme.margin
                ListView {
                    id: list
                    anchors.fill: parent
                    anchors.margins: 4
                    clip: true
                    focus: true
                    activeFocusOnTab: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: view.register.list
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Curricula")
                    T.ScrollBar.vertical: ScrollBar {}
                    Keys.onUpPressed: view.goTo(view.register.rowOf(view.register.code) - 1)
                    Keys.onDownPressed: view.goTo(view.register.rowOf(view.register.code) + 1)
                    Keys.onReturnPressed: panel.begin()
                    Keys.onEnterPressed: panel.begin()
                    Keys.onDeletePressed: view.remove()
                    Keys.onPressed: event => {
                        if (event.key === Qt.Key_F2) panel.begin();
                        event.accepted = event.key === Qt.Key_F2;
                    }
                    delegate: CurriculumLine {
                        width: list.width
                        current: code === view.register.code
                        focused: list.activeFocus
                        onChosen: {
                            list.forceActiveFocus(Qt.MouseFocusReason);
                            view.register.code = code;
                        }
                    }
                }
                CopyKeys {
                    over: list
                    list: view.register.list
                    roles: ["title", "typeName", "departmentName", "versionText", "topicsText", "users"]
                    titles: [qsTr("Curriculum"), qsTr("Type"), qsTr("Department"), qsTr("Version"), qsTr("Topics"), qsTr("Classes")]
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(340, parent.width - 48)
                    visible: view.register.list.count === 0
                    readonly property bool narrowed: view.register.filterText + view.register.type + view.register.department !== ""
                    icon: narrowed ? "search" : "topic"
                    text: narrowed ? qsTr("No curriculum matches the filters") : qsTr("No curricula yet")
                    detail: narrowed ? "" : qsTr("Keep the topics of a class as a curriculum, or add one for a type here; classes of the type then take it.")
                }
            }
        }
        CurriculumPanel {
            id: panel
            T.SplitView.minimumWidth: 400
            T.SplitView.preferredWidth: split.widthOr(560)
            session: view.session
            onRemoveAsked: view.remove()
            onListAsked: list.forceActiveFocus(Qt.TabFocusReason)
        }
    }
}
