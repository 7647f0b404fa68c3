pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import TapHuan
import TapHuan.App

Menu {
    id: menu

    required property Session session
    required property Preferences preferences
    required property Commands commands

    CommandItem { command: menu.commands.newPlan }
    CommandItem { command: menu.commands.nextYear }
    CommandItem { command: menu.commands.open }
    Menu {
        id: recent
        title: qsTr("Recent files")
        enabled: menu.preferences.recentFiles.count > 0
        implicitWidth: 320
        Instantiator {
            model: menu.preferences.recentFiles
            delegate: MenuItem {
                required property string filePath
                required property string fileName
                required property string folderText
                text: fileName + " · " + folderText
                onTriggered: menu.commands.files.openPath(filePath)
            }
            onObjectAdded: (index, object) => recent.insertItem(index, object as MenuItem)
            onObjectRemoved: (index, object) => recent?.takeItem(index)
        }
    }
    CommandItem { command: menu.commands.importPlan }
    CommandItem { command: menu.commands.workbook }
    CommandItem { command: menu.commands.workbookParts }
    CommandItem { command: menu.commands.readBack }
    CommandItem { command: menu.commands.calendarFile }
    CommandItem { command: menu.commands.submissionLetter }
    CommandItem { command: menu.commands.planDocument }
    CommandItem { command: menu.commands.closePlan }
    MenuRule {}
    Menu {
        title: qsTr("Language")
        ChoiceItem { text: "Tiếng Việt"; checked: menu.preferences.language === "vi"; onChosen: menu.preferences.language = "vi" }
        ChoiceItem { text: "English"; checked: menu.preferences.language === "en"; onChosen: menu.preferences.language = "en" }
    }
    Menu {
        title: qsTr("Colours")
        ChoiceItem { text: qsTr("As the system"); checked: menu.preferences.theme === "system"; onChosen: menu.preferences.theme = "system" }
        ChoiceItem { text: qsTr("Light"); checked: menu.preferences.theme === "light"; onChosen: menu.preferences.theme = "light" }
        ChoiceItem { text: qsTr("Dark"); checked: menu.preferences.theme === "dark"; onChosen: menu.preferences.theme = "dark" }
    }
    MenuRule {}
    CommandItem { command: menu.commands.keyList }
    CommandItem { command: menu.commands.about }
}
