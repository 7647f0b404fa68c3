import QtQuick
import QtQuick.Dialogs
import TapHuan

// Asks for a workbook that came back; in a document of its own, for Qt's dialog takes long to load.
FileDialog {
    required property ReadBackPane pane

    title: qsTr("Read back the workbook from Finance")
    nameFilters: [qsTr("Excel workbooks (*.xlsx)"), qsTr("All files (*)")]
    parentWindow: pane.Window.window
    currentFolder: pane.preferences.lastFolder
    onAccepted: pane.importing.read(selectedFile)
}
