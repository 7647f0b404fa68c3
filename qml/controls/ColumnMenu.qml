pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import TapHuan
import TapHuan.App

// Which columns of a table are seen; remembered.
Menu {
    id: menu

    required property TableColumns columns
    required property Preferences preferences

    Instantiator {
        model: menu.columns.all
        delegate: MenuItem {
            required property TableColumn modelData
            text: modelData.fullName
            icon.name: modelData.shown ? "check" : ""
            enabled: modelData !== menu.columns.wide && !modelData.fixed
            onTriggered: menu.preferences.setColumnVisible(modelData.name, !modelData.shown)
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as MenuItem)
        onObjectRemoved: (index, object) => menu?.takeItem(index)
    }
}
