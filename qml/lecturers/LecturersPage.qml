pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The register of lecturers with the year of the current one beside it.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    required property Toast toast
    readonly property LecturerRegister register: session.lecturerRegister

    function reveal(id: string) {
        if (register.lecturers.rowOf(id) < 0) filters.clear();
        table.cursor.reveal(id);
    }
    function remove() {
        const row = register.lecturers.rowOf(register.currentId);
        const count = table.cursor.selection.ids.length;
        if (row < 0 || register.remove(table.cursor.selection.ids) !== "") return;
        toast.show(qsTr("%Ln lecturer(s) deleted", "", count));
        table.cursor.goTo(row, false);
    }
    function assignOpenTopics() {
        if (session.lecturerChooser.askNext()) chooser.active = true;
    }

    Connections {
        target: table.cursor
        function onDeleteAsked() { page.remove(); }
        function onMenuAsked(row: Item, x: real) { menu.popup(row, x, Theme.row); }
    }
    TableMenu {
        id: menu
        cursor: table.cursor
    }
    SplitView {
        id: split
        anchors.fill: parent
        preferences: page.preferences
        name: "lecturer"
        panel: panel

        ColumnLayout {
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 480
            spacing: 0
            LecturerFilters {
                id: filters
                Layout.fillWidth: true
                Layout.margins: Theme.margin
                Layout.bottomMargin: 10
                session: page.session
                preferences: page.preferences
                columns: table.cursor.columns
                onAddAsked: newLecturer.active = true
                onOpenTopicsAsked: page.assignOpenTopics()
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                Layout.bottomMargin: Theme.margin
                clip: true
                LecturerTable {
                    id: table
                    anchors.fill: parent
                    anchors.margins: 1
                    focus: true
                    session: page.session
                    preferences: page.preferences
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(360, parent.width - 64)
                    visible: page.register.lecturers.count === 0
                    icon: page.register.total === 0 ? "lecturers" : "search"
                    text: page.register.total === 0 ? qsTr("No lecturers yet") : qsTr("No lecturer matches the filters")
                    detail: page.register.total === 0 ? qsTr("Choose “Add lecturer”: name, rank and department are enough; the rank decides the fee.") : ""
                    actionText: page.register.total === 0 ? "" : qsTr("Show all lecturers")
                    onTriggered: filters.clear()
                }
            }
        }
        LecturerPanel {
            id: panel
            T.SplitView.preferredWidth: split.widthOr(Math.max(364, page.width * 0.22))
            T.SplitView.minimumWidth: 340
            session: page.session
            rights: table.cursor.rights
            navigator: page.navigator
            onDeleteAsked: page.remove()
        }
    }
    Instantiator {
        id: newLecturer
        active: false
        delegate: LecturerSheet {
            parent: page.T.Overlay.overlay
            session: page.session
            visible: true
            onClosed: newLecturer.active = false
            onAdded: id => page.reveal(id)
        }
    }
    Instantiator {
        id: chooser
        active: false
        delegate: ChooserSheet {
            parent: page.T.Overlay.overlay
            session: page.session
            goesOn: true
            visible: true
            onClosed: chooser.active = false
        }
    }
}
