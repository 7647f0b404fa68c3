import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// The table of classes with everything of the current one beside it.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    required property Toast toast
    readonly property TableCursor cursor: table.cursor

    function reveal(id: string) {
        if (session.filteredClasses.rowOf(id) < 0) filters.clear();
        cursor.reveal(id);
    }
    function revealPart(target: int, rowId: string) {
        panel.revealPart(target, rowId);
    }
    function add(type: string) {
        const id = session.addClass(type);
        if (id === "") return;
        reveal(id);
        revealPart(FindingModel.ClassTarget, "");
    }
    function duplicate() {
        const ids = session.duplicateClasses(cursor.selection.ids);
        if (ids.length > 0) reveal(ids[0]);
    }
    function remove() {
        const count = cursor.selection.ids.length;
        const row = cursor.rows.rowOf(cursor.currentId);
        if (count > 0 && session.removeClasses(cursor.selection.ids) === "") leave(count, row);
    }
    function leave(count: int, row: int) {
        toast.show(qsTr("%Ln class(es) deleted", "", count));
        cursor.goTo(row, false);
    }

    Connections {
        target: page.cursor
        function onDeleteAsked() { page.remove(); }
        function onDuplicateAsked() { page.duplicate(); }
        function onMenuAsked(row: Item, x: real) { menu.popup(row, x, Theme.row); }
    }
    SplitView {
        id: split
        anchors.fill: parent
        preferences: page.preferences
        name: "class"
        panel: panel

        ColumnLayout {
            T.SplitView.fillWidth: true
            T.SplitView.minimumWidth: 480
            spacing: 0
            ClassFilters {
                id: filters
                Layout.fillWidth: true
                Layout.margins: Theme.margin
                Layout.bottomMargin: 10
                session: page.session
                preferences: page.preferences
                columns: page.cursor.columns
                rights: page.cursor.rights
                onAddAsked: type => page.add(type)
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.leftMargin: Theme.margin
                Layout.rightMargin: 9
                Layout.bottomMargin: Theme.margin
                clip: true
                ClassTable {
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
                    visible: page.cursor.rows.count === 0
                    icon: page.session.classCount === 0 ? "classes" : "search"
                    text: page.session.classCount === 0 ? qsTr("No classes yet") : qsTr("No class matches the filters")
                    detail: page.session.classCount === 0 ? qsTr("Choose “Add class” and the type of cooperative; everything else can be filled in beside the table.") : ""
                    actionText: page.session.classCount === 0 ? "" : qsTr("Show all classes")
                    onTriggered: filters.clear()
                }
            }
        }
        ClassPanel {
            id: panel
            T.SplitView.preferredWidth: split.widthOr(Math.max(364, page.width * 0.22))
            T.SplitView.minimumWidth: 340
            session: page.session
            rights: page.cursor.rights
            navigator: page.navigator
            ids: page.cursor.selection.ids
            onDeleteAsked: page.remove()
            onDuplicateAsked: page.duplicate()
        }
    }
    ClassMenu {
        id: menu
        cursor: page.cursor
        onShowEstimate: page.navigator.showLine(page.cursor.currentId, "")
    }
}
