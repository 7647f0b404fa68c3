import QtQuick
import QtQuick.Dialogs
import TapHuan

// Asks where a programme is written; in a document of its own, for Qt's dialog takes long to load.
FileDialog {
    required property SectorReading reading

    function ask(department: string) {
        selectedFile = reading.preferences.lastFolder + "/" + encodeURIComponent("chuong-trinh-" + department + ".pdf");
        open();
    }

    title: qsTr("Where is the programme written?")
    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")
    defaultSuffix: "pdf"
    nameFilters: [qsTr("PDF documents (*.pdf)")]
    parentWindow: reading.Window.window
    onAccepted: reading.session.exportProgramme(selectedFile)
}
