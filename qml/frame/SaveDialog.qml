import QtQuick.Dialogs

FileDialog {
    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")

    readonly property list<string> plans: [qsTr("Plans (*.taphuan)")]
    readonly property list<string> workbooks: [qsTr("Excel workbooks (*.xlsx)")]
    readonly property list<string> calendars: [qsTr("Calendars (*.ics)")]
    readonly property list<string> documents: [qsTr("Documents for Word and LibreOffice (*.odt)"), qsTr("PDF documents (*.pdf)")]

    // What is asked for is told by the ending of the name.
    function ask(question: string, target: url) {
        title = question;
        defaultSuffix = String(target).split(".").pop();
        nameFilters = ({ xlsx: workbooks, odt: documents, ics: calendars })[defaultSuffix] ?? plans;
        selectedFile = target;
        open();
    }
}
