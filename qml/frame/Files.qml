import QtQuick
import TapHuan
import TapHuan.App

// Which file to open, to begin, to import or to write; the dialogs are made when first asked for.
QtObject {
    id: files

    enum Purpose { Begin, Sample, NextYear, Import, Workbook, Calendar, Document, Appraisal }

    required property Session session
    required property Preferences preferences
    required property Window window
    property int purpose: Files.Begin
    property int document: DocumentDesk.Submission
    property string year
    property string title
    property string province
    property url json
    signal newAsked()
    signal nextYearAsked()

    function open() {
        choose(qsTr("Open a plan"), [qsTr("Plans (*.taphuan)"), qsTr("All files (*)")]);
    }
    function openPath(path: string) {
        session.openPlan("file://" + path.split("/").map(encodeURIComponent).join("/"));
    }
    // A file that was chosen or dropped: a plan, or a JSON text to make one of.
    function take(file: url) {
        /\.json$/i.test(String(file)) ? importInto(file) : session.openPlan(file);
    }
    function importPlan() {
        choose(qsTr("Import a plan from JSON"), [qsTr("Plans in JSON (*.json)")]);
    }
    function importInto(file: url) {
        json = file;
        const name = decodeURIComponent(String(file).split("/").pop()).replace(/\.json$/i, "");
        ask(qsTr("Where is the imported plan kept?"), name + ".taphuan", Files.Import);
    }
    function begin(newYear: string, newTitle: string, newProvince: string) {
        year = newYear; title = newTitle; province = newProvince;
        ask(qsTr("Where is the new plan kept?"), "ke-hoach-" + newYear + ".taphuan", Files.Begin);
    }
    function beginSample() {
        ask(qsTr("Where is the sample plan kept?"), "mau-quang-binh-2017.taphuan", Files.Sample);
    }
    function beginNextYear(name: string) {
        ask(qsTr("Where is next year's plan kept?"), name, Files.NextYear);
    }
    function exportWorkbook() {
        ask(qsTr("Where is the workbook written?"), session.fileName.replace(/\.taphuan$/, "") + ".xlsx", Files.Workbook);
    }

    function exportDocument(kind: int) {
        document = kind;
        const front = kind === DocumentDesk.Submission ? "to-trinh-" : "ke-hoach-";
        ask(qsTr("Where is the document written?"), front + session.year + ".odt", Files.Document);
    }
    function exportCalendar() {
        ask(qsTr("Where is the calendar written?"), session.fileName.replace(/\.taphuan$/, "") + ".ics", Files.Calendar);
    }

    function exportAppraisal() {
        ask(qsTr("Where is the record written?"), "bien-ban-tham-dinh-" + session.year + ".odt", Files.Appraisal);
    }

    function needDialogs() {
        if (!dialogs.item) dialogs.setSource(Qt.resolvedUrl("FileDialogs.qml"), { files: files });
    }
    function choose(question: string, filters: list<string>) {
        needDialogs();
        (dialogs.item as FileDialogs).askToOpen(question, filters);
    }
    function ask(question: string, name: string, what: int) {
        purpose = what;
        needDialogs();
        const target = preferences.lastFolder + "/" + encodeURIComponent(name);
        (dialogs.item as FileDialogs).saving.ask(question, target);
    }
    function write(target: url) {
        if (purpose === Files.Begin) session.newPlan(target, year, title, province);
        else if (purpose === Files.Sample) session.openSample(target);
        else if (purpose === Files.NextYear) session.nextYear.create(target);
        else if (purpose === Files.Import) session.importJson(json, target);
        else if (purpose === Files.Appraisal) session.exportAppraisal(target);
        else if (purpose === Files.Document) session.exportDocument(document, target);
        else if (purpose === Files.Calendar) session.exportCalendar(target);
        else session.exportWorkbook(target);
    }

    readonly property Connections nextYear: Connections {
        target: files.session.nextYear
        function onCreated(file: url) { files.session.openPlan(file); }
    }
    readonly property Loader dialogs: Loader {}
}
