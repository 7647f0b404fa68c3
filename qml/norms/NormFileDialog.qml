import QtQuick.Dialogs
import TapHuan.App

// Asks for a table of norms; in a document of its own, for Qt's dialog takes long to load.
FileDialog {
    required property Preferences preferences
    required property NormPage page

    title: qsTr("Import norms")
    nameFilters: [qsTr("Tables with commas (*.csv)")]
    currentFolder: preferences.lastFolder
    onAccepted: page.proposeImport(selectedFile)
}
