import QtQuick
import QtQuick.Dialogs
import TapHuan

// The dialogs that ask for a file; in a document of their own, for Qt's take long to load.
QtObject {
    id: dialogs

    required property Files files

    function askToOpen(question: string, filters: list<string>) {
        opening.title = question;
        opening.nameFilters = filters;
        opening.open();
    }

    readonly property FileDialog opening: FileDialog {
        parentWindow: dialogs.files.window
        currentFolder: dialogs.files.preferences.lastFolder
        onAccepted: dialogs.files.take(selectedFile)
    }
    readonly property SaveDialog saving: SaveDialog {
        parentWindow: dialogs.files.window
        onAccepted: dialogs.files.write(selectedFile)
    }
}
