pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import TapHuan
import TapHuan.App

// Says what a table of norms may hold, asks for one, and lists everything that is wrong with it.
Sheet {
    id: sheet

    required property NormPage norms
    required property Preferences preferences

    function ask(name: string) {
        if (!dialog.item) dialog.setSource(Qt.resolvedUrl("NormFileDialog.qml"), { preferences: preferences, sheet: sheet });
        (dialog.item as NormFileDialog).ask(name);
    }
    function read(file: url) {
        if (norms.proposeImport(file) === "") close();
    }

    width: Math.min(620, parent ? parent.width - 80 : 620)
    title: qsTr("Import norms")
    onOpened: choose.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: norms.forgetFaults()

    Loader { id: dialog }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        text: qsTr("A table of Excel (.xlsx) or a text (.csv) with one norm a row. Items, ranks, places and units may stand by their names; several of them with | between. Columns, those with * are needed:")
    }
    Label {
        width: parent.width
        wrapMode: Text.Wrap
        color: Theme.muted
        text: Array.from(sheet.norms.importColumns).join(" · ")
    }
    RowLayout {
        width: parent.width
        spacing: 8
        Button {
            id: choose
            kind: Button.Primary
            icon.name: "import"
            text: qsTr("Choose the table…")
            onClicked: sheet.ask("")
        }
        Button {
            text: qsTr("Save a template…")
            hint: qsTr("A table with the columns, to be filled in with Excel")
            onClicked: sheet.ask("dinh-muc.csv")
        }
    }
    Label {
        width: parent.width
        visible: faults.count > 0
        color: Theme.error
        wrapMode: Text.Wrap
        text: qsTr("Nothing was imported; %Ln fault(s):", "", faults.count)
    }
    ListView {
        id: faults
        width: parent.width
        height: Math.min(contentHeight, 260)
        visible: count > 0
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: sheet.norms.importFaults
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is wrong with the table")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Label {
            required property string modelData
            width: faults.width - 12
            topPadding: 4
            bottomPadding: 4
            wrapMode: Text.Wrap
            text: modelData
        }
    }
}
