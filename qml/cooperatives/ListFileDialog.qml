import QtQuick
import QtQuick.Dialogs
import TapHuan

// Asks for a list of cooperatives; in a document of its own, for Qt's dialog takes long to load.
FileDialog {
    required property CooperativesPage page

    title: qsTr("Import a list of cooperatives")
    nameFilters: [qsTr("Lists (*.xlsx *.csv *.tsv *.txt)"), qsTr("All files (*)")]
    parentWindow: page.Window.window
    currentFolder: page.preferences.lastFolder
    onAccepted: page.read(selectedFile)
}
