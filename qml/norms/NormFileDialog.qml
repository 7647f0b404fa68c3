import QtQuick.Dialogs
import TapHuan
import TapHuan.App

// Asks for a table of norms, or where its template is kept; in a document of its own, for Qt's dialog takes long
// to load.
FileDialog {
    required property Preferences preferences
    required property NormImportSheet sheet

    function ask(name: string) {
        fileMode = name === "" ? FileDialog.OpenFile : FileDialog.SaveFile;
        if (name !== "") selectedFile = currentFolder + "/" + name;
        open();
    }

    title: fileMode === FileDialog.OpenFile ? qsTr("Import norms") : qsTr("Save a template")
    nameFilters: fileMode === FileDialog.OpenFile ? [qsTr("Tables (*.xlsx *.csv *.tsv *.txt)"), qsTr("All files (*)")] : [qsTr("Tables with semicolons (*.csv)")]
    currentFolder: preferences.lastFolder
    onAccepted: fileMode === FileDialog.OpenFile ? sheet.read(selectedFile) : sheet.norms.saveTemplate(selectedFile)
}
