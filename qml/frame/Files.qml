pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import QtQuick.Dialogs
import TapHuan
import TapHuan.App

// Which file to open, to begin, or to write; the dialogs are made when first asked for.
QtObject {
    id: files

    required property Session session
    required property Preferences preferences
    required property Window window
    property string year
    property string title
    property string province
    signal newAsked()

    function suggested(name: string): url {
        return preferences.lastFolder + "/" + encodeURIComponent(name);
    }
    function open() {
        opening.active = true;
        (opening.object as FileDialog).open();
    }
    function openPath(path: string) {
        session.openPlan("file://" + path.split("/").map(encodeURIComponent).join("/"));
    }
    function begin(newYear: string, newTitle: string, newProvince: string) {
        year = newYear; title = newTitle; province = newProvince;
        ask(qsTr("Where is the new plan kept?"), "ke-hoach-" + newYear + ".taphuan", Files.Begin);
    }
    function beginSample() {
        ask(qsTr("Where is the sample plan kept?"), "mau-quang-binh-2017.taphuan", Files.Sample);
    }
    function exportWorkbook() {
        ask(qsTr("Where is the workbook written?"), session.fileName.replace(/\.taphuan$/, "") + ".xlsx", Files.Workbook);
    }

    enum Purpose { Begin, Sample, Workbook }
    property int purpose: Files.Begin

    function ask(question: string, name: string, what: int) {
        purpose = what;
        saving.active = true;
        (saving.object as SaveDialog).ask(question, suggested(name), what === Files.Workbook);
    }
    function write(target: url) {
        purpose === Files.Begin ? session.newPlan(target, year, title, province)
                                : purpose === Files.Sample ? session.openSample(target) : session.exportWorkbook(target);
    }

    readonly property Instantiator opening: Instantiator {
        active: false
        delegate: FileDialog {
            parentWindow: files.window
            title: qsTr("Open a plan")
            currentFolder: files.preferences.lastFolder
            nameFilters: [qsTr("Plans (*.taphuan)"), qsTr("All files (*)")]
            onAccepted: files.session.openPlan(selectedFile)
        }
    }
    readonly property Instantiator saving: Instantiator {
        active: false
        delegate: SaveDialog {
            parentWindow: files.window
            onAccepted: files.write(selectedFile)
        }
    }
}
