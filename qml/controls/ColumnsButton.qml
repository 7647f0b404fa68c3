import QtQuick
import TapHuan
import TapHuan.App

// Opens the columns of a table to choose from.
IconButton {
    id: button

    required property TableColumns columns
    required property Preferences preferences

    implicitHeight: Theme.field
    icon.name: "columns"
    hint: qsTr("Columns")
    onClicked: menu.popup(this, 0, height + 4)

    ColumnMenu {
        id: menu
        columns: button.columns
        preferences: button.preferences
    }
}
