pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import TapHuan
import TapHuan.App

// The register of cooperatives and the needs that follow from it; a list that is being imported takes their place
// until it is accepted.
FocusScope {
    id: page

    required property Session session
    required property Preferences preferences
    required property Navigator navigator
    required property Toast toast
    readonly property CooperativeRegister register: session.cooperativeRegister
    readonly property TableCursor cursor: table.cursor
    property bool showsNeeds: false
    readonly property bool importing: register.importing.fileName !== ""

    function show(wanted: bool) {
        showsNeeds = wanted;
        if (visible) (wanted ? needsPane : table).forceActiveFocus(Qt.OtherFocusReason);
    }
    function reveal(id: string) {
        showsNeeds = false;
        if (register.cooperatives.rowOf(id) < 0) filters.clear();
        cursor.reveal(id);
    }
    function revealNeeds(district: string) {
        needsPane.reveal(district);
        show(true);
    }
    function add(type: string) {
        const id = register.add(type, register.cooperatives.districtFilter);
        if (id === "") return;
        reveal(id);
        cursor.column = cursor.columns.wide;
        naming.start();
    }
    function remove() {
        const count = cursor.selection.ids.length;
        const row = cursor.rows.rowOf(cursor.currentId);
        if (count === 0 || register.remove(cursor.selection.ids) !== "") return;
        toast.show(qsTr("%Ln cooperative(s) deleted", "", count));
        cursor.goTo(row, false);
    }
    function chooseList() {
        if (!chooser.item) chooser.setSource(Qt.resolvedUrl("ListFileDialog.qml"), { page: page });
        (chooser.item as ListFileDialog).open();
    }
    function read(file: url) {
        if (cursor.rights.demand()) register.importing.read(file);
    }

    onImportingChanged: if (visible) (importing ? pane : showsNeeds ? needsPane : table).forceActiveFocus(Qt.OtherFocusReason)

    component View: PillButton {
        required property bool needs
        checked: page.showsNeeds === needs
        ink: checked ? Theme.accent : Theme.muted
        fill: checked ? Theme.accentWeak : Theme.hover
        Accessible.role: Accessible.PageTab
        Accessible.checked: checked
        onClicked: page.show(needs)
    }

    // Once the new row stands in the table.
    Timer {
        id: naming
        interval: 50
        onTriggered: page.cursor.edit("")
    }
    Loader { id: chooser }
    Connections {
        target: page.cursor
        function onDeleteAsked() { page.remove(); }
        function onMenuAsked(row: Item, x: real) { menu.popup(row, x, Theme.row); }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        visible: !page.importing
        RowLayout {
            Layout.margins: Theme.margin
            Layout.bottomMargin: 10
            spacing: 6
            View { needs: false; text: qsTr("Register") }
            View { needs: true; text: qsTr("Training needs") }
            LockNote {
                Layout.fillWidth: true
                Layout.leftMargin: 12
                rights: page.cursor.rights
            }
        }
        NeedsPane {
            id: needsPane
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.showsNeeds
            focus: page.showsNeeds && !page.importing
            session: page.session
            preferences: page.preferences
            toast: page.toast
        }
        RegisterFilters {
            id: filters
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: 10
            visible: !page.showsNeeds
            session: page.session
            preferences: page.preferences
            columns: page.cursor.columns
            rights: page.cursor.rights
            onAddAsked: type => page.add(type)
            onImportAsked: page.chooseList()
        }
        Card {
            visible: !page.showsNeeds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.margin
            clip: true
            RegisterTable {
                id: table
                anchors.fill: parent
                anchors.margins: 1
                focus: !page.importing && !page.showsNeeds
                session: page.session
                preferences: page.preferences
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(400, parent.width - 64)
                visible: page.register.cooperatives.count === 0
                icon: page.register.total === 0 ? "cooperatives" : "search"
                text: page.register.total === 0 ? qsTr("No cooperatives yet") : qsTr("No cooperative matches the filters")
                detail: page.register.total === 0 ? qsTr("Drop the Alliance's list here (.xlsx or .csv), choose it, or add cooperatives one by one.") : ""
                actionText: page.register.total === 0 ? qsTr("Import a list…") : qsTr("Show all")
                onTriggered: page.register.total === 0 ? page.chooseList() : filters.clear()
            }
        }
    }
    ImportPane {
        id: pane
        anchors.fill: parent
        visible: page.importing
        session: page.session
        toast: page.toast
        onOtherAsked: page.chooseList()
    }
    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasUrls && /\.(xlsx|csv|tsv|txt)$/i.test(String(drag.urls[0]))
        onDropped: drop => page.read(drop.urls[0])
        Rectangle {
            anchors.fill: parent
            visible: parent.containsDrag
            color: Theme.accentWeak
            opacity: 0.6
            border.color: Theme.accent
            border.width: 2
        }
    }
    TableMenu {
        id: menu
        cursor: page.cursor
    }
}
